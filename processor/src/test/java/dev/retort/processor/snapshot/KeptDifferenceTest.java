package dev.retort.processor.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.operation.Operation;
import dev.retort.processor.diff.Diff;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeptDifferenceTest {
    private static final String TEXT = """
            # Retort schema snapshot, format 1. Written with each revision; do not edit.
            # A merge conflict on the next line: leave it, compile, then run `retort merge` or `retort rebase`.
            head 7c1e09d4b2aa

            table guest
              column id bigint not null
              column fax text null
                because "made by \\"V3\\",\\nand large" instead of column fax varchar(40) null
              primary key pk_guest (id)
              unique uk_fax (fax)
                because "named in V4" instead of unique uk_guest_fax (fax)
              because "too large to build" without index ix_guest_fax (fax)

            end
            """;

    private static final String ENTITIES = """
            # Retort entities, format 1.
            table guest
              column id bigint not null
              column fax varchar(40) null
              primary key pk_guest (id)
              unique uk_guest_fax (fax)
              index ix_guest_fax (fax)
            end
            """;

    private final Snapshot snapshot = Snapshot.parse(TEXT);

    private List<Operation> pending(String entities) {
        return Diff.between(
                snapshot.schema(), snapshot.goal(EntitiesFile.parse(entities).schema(), List.of()), List.of());
    }

    @Test
    void theyAreReadAndWritten() {
        assertThat(snapshot).hasToString(TEXT);
        assertThat(snapshot.kept())
                .hasSize(3)
                .first()
                .satisfies(kept -> assertThat(kept.reason()).isEqualTo("made by \"V3\",\nand large"));
    }

    @Test
    void whatWasLeftAsItIsIsNotPending() {
        assertThat(pending(ENTITIES)).isEmpty();
    }

    @Test
    void theyEndWhenTheEntityChanges() {
        String changed = ENTITIES.replace("column fax varchar(40)", "column fax varchar(80)");

        assertThat(pending(changed)).hasToString("[alter column guest fax type text to varchar(80)]");
        assertThat(snapshot.after(snapshot.schema(), EntitiesFile.parse(changed), List.of())
                        .kept())
                .extracting(KeptDifference::reason)
                .containsExactly("named in V4", "too large to build");
    }

    @Test
    void theyEndWhenTheDatabaseChanges() {
        Snapshot widened = Snapshot.parse(TEXT.replace("column fax text", "column fax varchar(99)"))
                .at(List.of("a1"));
        Snapshot changed =
                new Snapshot(widened.heads(), widened.schema(), widened.facts(), widened.byHand(), snapshot.kept());

        assertThat(Diff.between(
                        changed.schema(),
                        changed.goal(EntitiesFile.parse(ENTITIES).schema(), List.of()),
                        List.of()))
                .hasToString("[alter column guest fax type varchar(99) to varchar(40)]");
    }

    @Test
    void theyStandBelowWhatIsThere() {
        String alone = TEXT.replace("table guest\n", "table guest\n    because \"x\" instead of unique u (id)\n");

        assertThatThrownBy(() -> Snapshot.parse(alone))
                .hasMessageContaining("line 6: there is nothing above that stands instead of unique u (id)");
    }
}
