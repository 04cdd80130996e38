package dev.retort.processor.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.processor.random.RandomSchemas;
import dev.retort.schema.Schema;
import java.util.List;
import org.junit.jupiter.api.Test;

class SnapshotTest {
    private static final String TEXT = """
            # Retort schema snapshot, format 1. Written with each revision; do not edit.
            # A merge conflict on the next line: leave it, compile, then run `retort merge` or `retort rebase`.
            head 7c1e09d4b2aa

            sequence booking_seq start 1 increment 50

            table `Guest` comment "Who \\"stays\\"\\nwith us"
              column id bigint not null identity
              column mail varchar(255) not null collation "de_DE"
              column state enum('NEW','IT''S') null default "'NEW'"
              primary key pk_guest (id)
              unique (mail)
              unique UKmail (mail, state) implicit
              check "id < 9"
              check ck_guest "id > 0"
              check ck_guest_mail on mail "mail like '%@%'"
              check on state "state <> 'IT''S'"
              index ix_guest_mail (lower(mail) desc, coalesce(state, 'a,b'), id asc)

            table sales.booking
              column id bigint not null
              column guest_id bigint not null
              column nights integer null generated "guest_id * 2" comment "tab\\there"
              column zone integer null default "1" on h2 "" on mysql "2" not on (oracle, sqlserver)
              primary key (id) partition (id)
              foreign key (guest_id) references elsewhere.visitor (no)
              foreign key fk_booking_guest_id (guest_id) references `Guest` (id) on delete cascade on update set null
              check ck_zone on zone "" on h2 "zone > 0"
              unique index ix_booking (guest_id, nights)

            view all_guests "select mail from `Guest`" on oracle "select 'x' from dual"

            end
            """;

    @Test
    void readsWhatItWrites() {
        Snapshot snapshot = Snapshot.parse(TEXT);
        assertThat(snapshot.heads()).containsExactly("7c1e09d4b2aa");
        assertThat(snapshot.schema().table("`Guest`").orElseThrow().comment()).isEqualTo("Who \"stays\"\nwith us");
        assertThat(snapshot).hasToString(TEXT);
    }

    @Test
    void readsWhatItWritesForAnySchema() {
        for (long seed = 0; seed < 300; seed++) {
            Snapshot snapshot = new Snapshot(List.of("7c1e09d4b2aa"), new RandomSchemas(seed).schema());
            assertThat(Snapshot.parse(snapshot.toString())).as("seed %d", seed).isEqualTo(snapshot);
        }
    }

    @Test
    void severalHeadsHaveALineEach() {
        Snapshot snapshot = new Snapshot(List.of("b2", "a1", "b2"), Schema.empty());
        assertThat(snapshot.toString()).endsWith("`retort rebase`.\nhead a1\nhead b2\n\nend\n");
        assertThat(Snapshot.parse(snapshot.toString())).isEqualTo(snapshot);
    }

    @Test
    void theEmptySnapshotHasNoHead() {
        assertThat(Snapshot.parse(Snapshot.empty().toString())).isEqualTo(Snapshot.empty());
    }

    @Test
    void lineEndsOfWindowsAreRead() {
        assertThat(Snapshot.parse(TEXT.replace("\n", "\r\n"))).hasToString(TEXT);
    }

    @Test
    void theOrderOfColumnsDoesNotShow() {
        Schema schema = Snapshot.parse(TEXT.replace("`Guest`", "guest")).schema();
        Schema turned = schema.mapTables(table -> table.withColumns(table.columns().stream()
                .sorted((a, b) -> b.name().compareTo(a.name()))
                .toList()));
        assertThat(turned).isNotEqualTo(schema);
        assertThat(new Snapshot(List.of("a1"), turned)).isEqualTo(new Snapshot(List.of("a1"), schema));
    }
}
