package dev.retort.processor.diff;

import static dev.retort.processor.diff.Schemas.schema;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.processor.diff.KeepUnreadableColumns.Place;
import dev.retort.processor.diff.matching.DeclaredRename;
import dev.retort.schema.Schema;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeepUnreadableColumnsTest {
    private static final List<Place> TAGS = List.of(new Place("guest", "tags"));

    private static final Schema TARGET = schema("""
            table guest
              column id bigint not null
              column tags definition("?") not null
              column name varchar(255) null
              primary key pk_guest (id)
              unique uq_guest_tags (tags)
              check ck_guest "tags is not null or id > 0"
              check ck_guest_name on name "name <> ''"
              index ix_guest_lower (lower(tags))
              index ix_guest_name (name)
            """);

    @Test
    void aColumnThatTheHeadHasTakesItsTypeAndItsChecks() {
        Schema head = schema("""
                table guest
                  column id bigint not null
                  column tags json null
                  check ck_guest_tags on tags "tags <> 'x'"
                """);
        assertThat(KeepUnreadableColumns.of(head, TARGET, List.of(), TAGS)).isEqualTo(schema("""
                table guest
                  column id bigint not null
                  column tags json not null
                  column name varchar(255) null
                  primary key pk_guest (id)
                  unique uq_guest_tags (tags)
                  check ck_guest "tags is not null or id > 0"
                  check ck_guest_name on name "name <> ''"
                  check ck_guest_tags on tags "tags <> 'x'"
                  index ix_guest_lower (lower(tags))
                  index ix_guest_name (name)
                """));
    }

    @Test
    void aColumnThatTheHeadDoesNotHaveIsLeftOutWithAllThatNamesIt() {
        assertThat(KeepUnreadableColumns.of(Schema.empty(), TARGET, List.of(), TAGS))
                .isEqualTo(schema("""
                table guest
                  column id bigint not null
                  column name varchar(255) null
                  primary key pk_guest (id)
                  check ck_guest_name on name "name <> ''"
                  index ix_guest_name (name)
                """));
    }

    @Test
    void aRenamedColumnIsFoundUnderTheNameThatItHad() {
        Schema head = schema("""
                table visitor
                  column labels json null
                """);
        List<DeclaredRename> renames = List.of(
                new DeclaredRename.OfTable("visitor", "guest"), new DeclaredRename.OfColumn("guest", "labels", "tags"));
        assertThat(KeepUnreadableColumns.of(head, TARGET, renames, TAGS)
                        .table("guest")
                        .orElseThrow()
                        .column("tags"))
                .hasValueSatisfying(column -> assertThat(column).hasToString("column tags json not null"));
    }

    @Test
    void aTableWhoseKeyIsLeftOutIsTheOneAtTheHeadOrNoneAndKeysToItGoAlong() {
        Schema target = schema("""
                table guest
                  column tags definition("?") not null
                  column name varchar(255) null
                  primary key pk_guest (tags)

                table stay
                  column id bigint not null
                  column guest_tags definition("?") null
                  foreign key fk_stay (guest_tags) references guest (tags)
                """);
        List<Place> places = List.of(new Place("guest", "tags"), new Place("stay", "guest_tags"));
        assertThat(KeepUnreadableColumns.of(Schema.empty(), target, List.of(), places))
                .isEqualTo(schema("""
                table stay
                  column id bigint not null
                """));
        Schema head = schema("""
                table guest
                  column no bigint not null
                  primary key pk_guest (no)

                table stay
                  column guest_tags bigint null
                """);
        assertThat(KeepUnreadableColumns.of(head, target, List.of(), places)).isEqualTo(schema("""
                table guest
                  column no bigint not null
                  primary key pk_guest (no)

                table stay
                  column id bigint not null
                  column guest_tags bigint null
                """));
    }

    @Test
    void aKeyToATableOfAnotherHistoryStays() {
        Schema target = schema("""
                table guest
                  column tags definition("?") null
                  column room_id bigint null
                  foreign key fk_room (room_id) references room (id)
                """);
        assertThat(KeepUnreadableColumns.of(Schema.empty(), target, List.of(), TAGS)
                        .table("guest")
                        .orElseThrow()
                        .foreignKeys())
                .hasSize(1);
    }
}
