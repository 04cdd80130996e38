package dev.retort.processor.diff;

import static dev.retort.processor.diff.Schemas.schema;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.operation.Operation;
import dev.retort.processor.diff.matching.DeclaredRename;
import dev.retort.processor.diff.matching.SchemaComparison;
import dev.retort.schema.Schema;
import java.util.List;
import org.junit.jupiter.api.Test;

class DiffTest {
    @Test
    void namesThatDifferInCaseAloneAreTheSame() {
        Schema from = schema("""
                table Guest
                  column ID bigint not null
                  column Mail varchar(40) null
                  primary key PK_Guest (ID)
                  unique UQ_Mail (Mail)
                  check CK_Mail on Mail "Mail <> ''"
                  index IX_Mail (Mail desc)
                table Stay
                  column Guest_ID bigint null
                  foreign key FK_Stay (Guest_ID) references Guest (ID)
                """);
        Schema to = schema("""
                table guest
                  column id bigint not null
                  column mail varchar(40) null
                  primary key pk_guest (id)
                  unique uq_mail (mail)
                  check ck_mail on mail "mail <> ''"
                  index ix_mail (mail desc)
                table stay
                  column guest_id bigint null
                  foreign key fk_stay (guest_id) references guest (id)
                """);
        assertThat(Diff.between(from, to, List.of())).isEmpty();
        assertThat(Diff.between(to, from, List.of())).isEmpty();
    }

    @Test
    void aNameInBackticksIsItselfAlone() {
        assertThat(lines("table `Guest`\n  column id bigint null", "table guest\n  column id bigint null"))
                .containsExactly("create table guest\n  column id bigint null", "drop table `Guest`");
    }

    @Test
    void exchangedColumnsAreRenamedByADetour() {
        String from = "table guest\n  column fax varchar(40) null\n  column phone varchar(20) null";
        String to = "table guest\n  column fax varchar(20) null\n  column phone varchar(40) null";
        assertThat(lines(
                        from,
                        to,
                        new DeclaredRename.OfColumn("guest", "fax", "phone"),
                        new DeclaredRename.OfColumn("guest", "phone", "fax")))
                .containsExactly(
                        "rename column guest fax to retort_swap",
                        "rename column guest phone to fax",
                        "rename column guest retort_swap to phone");
    }

    @Test
    void aRenameThatIsDoneAlreadyIsUnused() {
        Schema schema = schema("table guest\n  column phone varchar(40) null");
        List<DeclaredRename> renames = List.of(
                new DeclaredRename.OfColumn("guest", "fax", "phone"), new DeclaredRename.OfTable("client", "guest"));
        assertThat(SchemaComparison.between(schema, schema, renames).renames().unused(renames))
                .isEqualTo(renames);
    }

    @Test
    void anUnusedRenameDoesNotComeBackWithANewColumnOfTheOldName() {
        String both = "table guest\n  column fax varchar(40) null\n  column phone varchar(40) null";
        assertThat(lines(
                        both, both + "\n  column note text null", new DeclaredRename.OfColumn("guest", "fax", "phone")))
                .containsExactly("add guest column note text null");
    }

    @Test
    void aForeignKeyMakesRoomForTheKeyThatItReferences() {
        assertThat(lines("""
                        table guest
                          column id integer not null
                          primary key pk_guest (id)
                        table stay
                          column guest_id integer null
                          foreign key fk_stay (guest_id) references guest (id)
                        """, """
                        table guest
                          column id bigint not null
                          primary key pk_guest (id)
                        table stay
                          column guest_id bigint null
                          foreign key fk_stay (guest_id) references guest (id)
                        """))
                .containsExactly(
                        "drop foreign key stay fk_stay",
                        "alter column guest id type integer to bigint",
                        "alter column stay guest_id type integer to bigint",
                        "add stay foreign key fk_stay (guest_id) references guest (id)");
    }

    @Test
    void aCheckThatWouldReadOtherwiseAfterwardsIsTakenAway() {
        assertThat(lines(
                        "table stay\n  column day date null\n  check ck \"day > date '2026-01-01'\"",
                        "table stay\n  column date date null\n  check ck \"date > date '2026-01-01'\"",
                        new DeclaredRename.OfColumn("stay", "day", "date")))
                .containsExactly(
                        "drop check stay ck",
                        "rename column stay day to date",
                        "add stay check ck \"date > date '2026-01-01'\"");
    }

    @Test
    void aReferenceOutOfTheSchemaStaysInTheTable() {
        String stay =
                "table stay\n  column guest_id bigint null\n  foreign key fk (guest_id) references crm.guest (id)";
        assertThat(lines("", stay)).containsExactly("create " + stay);
    }

    private static List<String> lines(String from, String to, DeclaredRename... renames) {
        return Diff.between(schema(from), schema(to), List.of(renames)).stream()
                .map(Operation::toString)
                .toList();
    }
}
