package dev.retort.processor.draft;

import static dev.retort.Definitions.check;
import static dev.retort.Definitions.column;
import static dev.retort.Definitions.foreignKey;
import static dev.retort.Definitions.index;
import static dev.retort.schema.Types.bigint;
import static dev.retort.schema.Types.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.Operations;
import dev.retort.operation.Operation;
import dev.retort.schema.Column;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** The steps in which a change goes into a database that is full and in use. */
class SafeDraftTest {
    private static final Column EMAIL = column("email", varchar(100)).notNull();
    private static final Column FAX = column("fax", varchar(40)).notNull();

    @Test
    void aNewNotNullColumnIsAddedFilledAndClosed() {
        assertThat(SafeNotNull.into(recorded(op -> op.addColumn("guest", EMAIL)), List.of(fill("'unknown'"))))
                .extracting(Operation::toString)
                .containsExactly(
                        "add guest column email varchar(100) null",
                        "backfill guest email \"'unknown'\"",
                        "alter guest column email varchar(100) null to column email varchar(100) not null");
    }

    @Test
    void withoutAValueThereIsAHoleThatDoesNotCompile() {
        Draft draft = Draft.of(
                "com.acme",
                List.of(),
                "add email",
                SafeNotNull.into(recorded(op -> op.addColumn("guest", EMAIL)), List.of()));
        assertThat(draft.hasHole()).isTrue();
        assertThat(draft.toString())
                .contains("// Does not compile until the value of existing rows stands here")
                .contains("op.backfill(\"guest\", \"email\", VALUE_OF_EXISTING_ROWS);");
        assertThatThrownBy(() -> Compiled.of(List.of(draft))).hasMessageContaining("VALUE_OF_EXISTING_ROWS");
    }

    @Test
    void aDefaultFillsRowsByItselfAndANewTableHasNone() {
        List<Operation> operations = recorded(op -> {
            op.addColumn("guest", EMAIL.withDefault("''"));
            op.createTable("room", column("id", bigint()).notNull());
            op.addColumn("room", EMAIL);
        });
        assertThat(SafeNotNull.into(operations, List.of())).isEqualTo(operations);
    }

    @Test
    void aColumnThatBecomesNotNullIsFilledBefore() {
        assertThat(SafeNotNull.into(
                        recorded(op -> op.alterColumn("guest", EMAIL.withNullable(true), EMAIL)), List.of(fill("''"))))
                .first()
                .hasToString("backfill guest email \"''\"");
    }

    @Test
    void aValueForNothingIsRefused() {
        assertThatThrownBy(() -> SafeNotNull.into(recorded(op -> op.dropColumn("guest", FAX)), List.of(fill("''"))))
                .hasMessage("guest.email=''");
    }

    @Test
    void whatTheOldVersionCannotLiveWithComesInASecondPhase() {
        List<Part> parts = Phases.of(SafeNotNull.into(
                recorded(op -> {
                    op.addColumn("guest", EMAIL);
                    op.dropColumn("guest", FAX);
                }),
                List.of(fill("''"))));
        assertThat(parts).extracting(Part::label).containsExactly("expand", "contract");
        assertThat(parts.get(0).operations())
                .extracting(Operation::toString)
                .containsExactly(
                        "add guest column email varchar(100) null",
                        "backfill guest email \"''\"",
                        "alter guest column fax varchar(40) not null to column fax varchar(40) null");
        assertThat(parts.get(1).operations())
                .extracting(Operation::toString)
                .containsExactly(
                        "backfill guest email \"''\"",
                        "alter guest column email varchar(100) null to column email varchar(100) not null",
                        "drop guest column fax varchar(40) null");
    }

    @Test
    void whatBothVersionsCanLiveWithIsOnePhase() {
        assertThat(Phases.of(recorded(op -> op.createIndex("guest", index("ix", "name")))))
                .hasSize(1);
    }

    @Test
    void whatKeepsOthersWaitingIsDoneOnlineInARevisionOfItsOwn() {
        List<Part> parts = OnlineForm.of(new Part(
                "",
                recorded(op -> {
                    op.createTable("room", column("id", bigint()).notNull());
                    op.alterColumn("guest", EMAIL.withNullable(true), EMAIL);
                    op.addColumn("guest", FAX.withNullable(true));
                    op.createIndex("guest", index("ix", "name"));
                    op.createIndex("room", index("ix2", "id"));
                    op.addCheck("guest", check("", "id > 0"));
                    op.addForeignKey("guest", foreignKey("fk", "room_id").references("room", "id"));
                    op.dropColumn("guest", column("old", bigint()).nullable());
                }),
                true));
        assertThat(parts).extracting(Part::label).containsExactly("", "online", "rest");
        assertThat(parts).extracting(Part::transactional).containsExactly(true, false, true);
        assertThat(parts.get(1).operations())
                .extracting(Operation::toString)
                .containsExactly(
                        "online alter guest column email varchar(100) null to column email varchar(100) not null",
                        "online create guest index ix (name)",
                        "create room index ix2 (id)",
                        "add guest check \"id > 0\"",
                        "online add guest foreign key fk (room_id) references room (id)");
    }

    @Test
    void aRevisionOutsideOfATransactionSaysSo() {
        Draft draft = Draft.of(
                        "com.acme",
                        List.of(),
                        "index",
                        recorded(op -> op.online().createIndex("guest", index("ix", "name"))))
                .outsideTransaction();
        assertThat(draft.toString())
                .contains("message = \"index\", transactional = false)")
                .contains("op.online().createIndex(\"guest\", index(\"ix\", \"name\"));");
        assertThat(Compiled.of(List.of(draft))).isNotNull();
    }

    @Test
    void aRevisionThatFillsRowsIsNoTransaction() {
        Draft draft = Draft.of(
                "com.acme",
                List.of(),
                "add email",
                SafeNotNull.into(recorded(op -> op.addColumn("guest", EMAIL)), List.of(fill("'unknown'"))));
        assertThat(draft.toString()).contains("message = \"add email\", transactional = false)");
    }

    private static Fill fill(String sql) {
        return new Fill("guest", "email", sql);
    }

    private static List<Operation> recorded(Consumer<Operations> migration) {
        return Operations.recordedBy(migration);
    }
}
