package dev.retort.processor.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.operation.DropIndex;
import dev.retort.operation.DropView;
import dev.retort.operation.Operation;
import dev.retort.processor.diff.Diff;
import dev.retort.processor.diff.matching.DeclaredRename;
import dev.retort.processor.random.RandomSchemas;
import dev.retort.schema.Schema;
import java.util.List;
import org.junit.jupiter.api.Test;

class HandmadeObjectsTest {
    private static final String TEXT = """
            # Retort schema snapshot, format 1. Written with each revision; do not edit.
            # A merge conflict on the next line: leave it, compile, then run `retort merge` or `retort rebase`.
            head 7c1e09d4b2aa

            by hand sequence audit_seq start 1 increment 50

            by hand table audit comment "who did what"
              column id bigint not null
              primary key pk_audit (id)

            table guest
              column id bigint not null
              column fax varchar(40) null
              by hand column search varchar(40) null
              primary key pk_guest (id)
              by hand check "fax <> ''"
              by hand index ix_guest_fax (fax)

            by hand view all_totals "select * from totals"

            by hand view totals "select fax from guest"

            view visitors "select id from guest"

            end
            """;

    private static final Schema ENTITIES = EntitiesFile.parse("""
                    # Retort entities, format 1.
                    table guest
                      column id bigint not null
                      column phone varchar(40) null
                      primary key pk_guest (id)
                    view visitors "select id from guest"
                    end
                    """).schema();

    @Test
    void theMarksAreReadAndWritten() {
        Snapshot snapshot = Snapshot.parse(TEXT);

        assertThat(snapshot).hasToString(TEXT);
        assertThat(snapshot.handmade()).hasSize(7).contains("table audit", "table guest: index ix_guest_fax (fax)");
    }

    @Test
    void theyFollowARename() {
        Schema goal =
                Snapshot.parse(TEXT).goal(ENTITIES, List.of(new DeclaredRename.OfColumn("guest", "fax", "phone")));

        assertThat(goal.toString())
                .contains("table audit comment", "search varchar(40)", "check \"phone <> ''\"", "ix_guest_fax (phone)")
                .contains("view totals \"\"", "view all_totals \"select * from totals\"");
    }

    @Test
    void whatStandsOnADroppedColumnGoes() {
        Snapshot snapshot = Snapshot.parse(TEXT);
        Schema goal = snapshot.goal(ENTITIES, List.of());

        assertThat(goal.toString()).doesNotContain("ix_guest_fax", "fax <>").contains("search varchar(40)");
        assertThat(Diff.between(snapshot.schema(), goal, List.of())).anyMatch(DropIndex.class::isInstance);
    }

    @Test
    void withoutAMarkAViewIsDropped() {
        Snapshot snapshot = Snapshot.parse(TEXT.replace("by hand ", ""));

        assertThat(Diff.between(snapshot.schema(), snapshot.goal(ENTITIES, List.of()), List.of()))
                .filteredOn(DropView.class::isInstance)
                .map(Operation::toString)
                .containsExactly("drop view all_totals", "drop view totals");
    }

    @Test
    void theRevisionsSayWhatIsByHand() {
        Snapshot snapshot = Snapshot.parse(TEXT);
        Schema others = SchemaParts.minus(snapshot.schema(), snapshot.byHand());

        assertThat(new Snapshot(snapshot.heads(), others).completed(snapshot.schema(), ENTITIES))
                .isEqualTo(snapshot);
        assertThat(snapshot.completed(others, ENTITIES)).isEqualTo(new Snapshot(snapshot.heads(), others));
    }

    @Test
    void branchesTogetherKeepTheirMarks() {
        Snapshot snapshot = Snapshot.parse(TEXT);
        EntitiesFile entities = new EntitiesFile(List.of(), List.of(), ENTITIES, List.of());

        assertThat(Snapshot.joined(List.of(snapshot, snapshot), snapshot.heads(), snapshot.schema(), entities))
                .isEqualTo(snapshot);
    }

    @Test
    void whateverIsByHandTheGoalIsReached() {
        for (long seed = 0; seed < 300; seed++) {
            Schema head = new RandomSchemas(seed).schema().canonical();
            Schema entities = new RandomSchemas(seed + 1).schema();
            Snapshot snapshot = new Snapshot(List.of("a1"), head, List.of(), SchemaParts.minus(head, entities));
            assertThat(Snapshot.parse(snapshot.toString())).as("seed %d", seed).isEqualTo(snapshot);
            Schema goal = snapshot.goal(entities, List.of());
            Schema reached = head;
            for (Operation operation : Diff.between(head, goal, List.of())) {
                reached = operation.applyTo(reached);
            }
            assertThat(Diff.between(reached, goal, List.of()))
                    .as("seed %d", seed)
                    .isEmpty();
            assertThat(SchemaParts.minus(entities, goal)).as("seed %d", seed).isEqualTo(Schema.empty());
        }
    }
}
