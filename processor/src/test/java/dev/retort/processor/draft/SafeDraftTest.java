package dev.retort.processor.draft;

import static dev.retort.Definitions.check;
import static dev.retort.Definitions.column;
import static dev.retort.Definitions.foreignKey;
import static dev.retort.Definitions.index;
import static dev.retort.Definitions.nullability;
import static dev.retort.Definitions.primaryKey;
import static dev.retort.Definitions.type;
import static dev.retort.Definitions.unique;
import static dev.retort.schema.Types.bigint;
import static dev.retort.schema.Types.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.Operations;
import dev.retort.operation.Backfill;
import dev.retort.operation.Operation;
import dev.retort.processor.diff.Diff;
import dev.retort.schema.Column;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** The steps in which a change goes into a database that is full and in use. */
class SafeDraftTest {
    private static final Column EMAIL = column("email", varchar(100)).notNull();
    private static final Column FAX = column("fax", varchar(40)).notNull();

    private static final Schema GUESTS_WITH_KEY = Schema.empty()
            .plus(Table.of("guest", column("id", bigint()).notNull(), primaryKey("pk_guest", "id")))
            .plus(Table.of(
                    "stay",
                    column("guest_id", bigint()).notNull(),
                    column("guest_email", varchar(100)).notNull(),
                    foreignKey("fk_stay", "guest_id").references("guest", "id")));

    private static final Schema GUESTS = Schema.empty().plus(Table.of("guest", FAX));

    @Test
    void aNewNotNullColumnIsAddedFilledAndClosed() {
        assertThat(SafeNotNull.into(recorded(op -> op.addColumn("guest", EMAIL)), List.of(fill("'unknown'"))))
                .extracting(Operation::toString)
                .containsExactly(
                        "add guest column email varchar(100) null",
                        "backfill guest email \"'unknown'\"",
                        "alter column guest email nullability null to not null");
    }

    @Test
    void withoutAValueThereIsAHoleThatDoesNotCompile() {
        Draft draft = Draft.of(
                "com.acme",
                List.of(),
                "add email",
                GUESTS,
                SafeNotNull.into(recorded(op -> op.addColumn("guest", EMAIL)), List.of()));
        assertThat(draft.hasHole()).isTrue();
        assertThat(draft.toString())
                .contains("// Does not compile until you put the value of existing rows here")
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
                        recorded(op ->
                                op.alterColumn("guest", "email", nullability().toNotNull())),
                        List.of(fill("''"))))
                .first()
                .hasToString("backfill guest email \"''\"");
    }

    @Test
    void aNewColumnThatMayBeNullIsFilledWhereAValueIsGiven() {
        assertThat(SafeNotNull.into(
                        recorded(op -> op.addColumn("guest", EMAIL.withNullable(true))), List.of(fill("lower(name)"))))
                .extracting(Operation::toString)
                .containsExactly("add guest column email varchar(100) null", "backfill guest email \"lower(name)\"");
    }

    @Test
    void aValueForNothingIsRefused() {
        assertThatThrownBy(() -> SafeNotNull.into(recorded(op -> op.dropColumn("guest", "fax")), List.of(fill("''"))))
                .hasMessage("guest.email=''");
    }

    @Test
    void whatTheOldVersionCannotLiveWithComesInASecondPhase() {
        List<DraftPart> parts = PhasedChange.of(
                SafeNotNull.into(
                        recorded(op -> {
                            op.addColumn("guest", EMAIL);
                            op.dropColumn("guest", "fax");
                        }),
                        List.of(fill("''"))),
                GUESTS);
        assertThat(parts).extracting(DraftPart::label).containsExactly("expand", "contract");
        assertThat(parts.get(0).operations())
                .extracting(Operation::toString)
                .containsExactly(
                        "add guest column email varchar(100) null",
                        "backfill guest email \"''\"",
                        "alter column guest fax nullability not null to null");
        assertThat(parts.get(1).operations())
                .extracting(Operation::toString)
                .containsExactly(
                        "backfill guest email \"''\"",
                        "alter column guest email nullability null to not null",
                        "drop column guest fax");
    }

    @Test
    void whatBothVersionsCanLiveWithIsOnePhase() {
        assertThat(PhasedChange.of(recorded(op -> op.createIndex("guest", index("ix", "name"))), GUESTS))
                .hasSize(1);
    }

    @Test
    void whatKeepsOthersWaitingIsDoneOnlineInARevisionOfItsOwn() {
        List<DraftPart> parts = OnlineForm.of(new DraftPart(
                "",
                recorded(op -> {
                    op.createTable("room", column("id", bigint()).notNull());
                    op.alterColumn("guest", "email", nullability().toNotNull());
                    op.addColumn("guest", FAX.withNullable(true));
                    op.createIndex("guest", index("ix", "name"));
                    op.createIndex("room", index("ix2", "id"));
                    op.addCheck("guest", check("", "id > 0"));
                    op.addForeignKey("guest", foreignKey("fk", "room_id").references("room", "id"));
                    op.dropColumn("guest", "old");
                }),
                true));
        assertThat(parts).extracting(DraftPart::label).containsExactly("", "online", "rest");
        assertThat(parts).extracting(DraftPart::transactional).containsExactly(true, false, true);
        assertThat(parts.get(1).operations())
                .extracting(Operation::toString)
                .containsExactly(
                        "online alter column guest email nullability null to not null",
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
                        GUESTS,
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
                GUESTS,
                SafeNotNull.into(recorded(op -> op.addColumn("guest", EMAIL)), List.of(fill("'unknown'"))));
        assertThat(draft.toString())
                .contains("message = \"add email\", transactional = false)")
                .contains("fails, those before it stay, and the next upgrade resumes.");
    }

    @Test
    void rowsAreFilledInARevisionOfTheirOwnAndAllElseKeepsItsTransaction() {
        List<DraftPart> parts = FilledApart.of(new DraftPart(
                "",
                SafeNotNull.into(
                        recorded(op -> {
                            op.renameColumn("guest", "fax", "phone");
                            op.addColumn("guest", EMAIL);
                            op.addColumn("guest", column("note", varchar(20)).nullable());
                            op.alterColumn("guest", "name", type(varchar(100)).to(varchar(10)));
                            op.addUnique("guest", unique("uk", "email"));
                            op.addUnique("room", unique("uk2", "no"));
                            op.dropColumn("guest", "old");
                        }),
                        List.of(fill("old"))),
                true));
        assertThat(parts).extracting(DraftPart::label).containsExactly("", "fill", "rest");
        assertThat(parts).extracting(DraftPart::transactional).containsExactly(true, false, true);
        assertThat(parts.get(0).operations())
                .as("the column's old value is still to be read, and nothing has happened where this fails")
                .extracting(Operation::toString)
                .containsExactly(
                        "rename column guest fax to phone",
                        "add guest column note varchar(20) null",
                        "alter column guest name type varchar(100) to varchar(10)",
                        "add room unique uk2 (no)");
        assertThat(parts.get(1).operations())
                .extracting(Operation::toString)
                .containsExactly(
                        "add guest column email varchar(100) null",
                        "backfill guest email \"old\"",
                        "alter column guest email nullability null to not null");
        assertThat(parts.get(2).operations())
                .extracting(Operation::toString)
                .containsExactly("add guest unique uk (email)", "drop column guest old");
    }

    @Test
    void aFillAloneIsOneRevision() {
        DraftPart part = new DraftPart(
                "", SafeNotNull.into(recorded(op -> op.addColumn("guest", EMAIL)), List.of(fill("''"))), true);
        assertThat(FilledApart.of(part)).containsExactly(new DraftPart("", part.operations(), false));
    }

    /** The operations of a key that gets a column, as the diff orders them. */
    private static List<Operation> exchangedKey() {
        Schema after = Schema.empty()
                .plus(Table.of("guest", column("id", bigint()).notNull(), EMAIL, primaryKey("pk_guest", "id", "email")))
                .plus(Table.of(
                        "stay",
                        column("guest_id", bigint()).notNull(),
                        column("guest_email", varchar(100)).notNull(),
                        foreignKey("fk_stay", "guest_id", "guest_email").references("guest", "id", "email")));
        return SafeNotNull.into(Diff.between(GUESTS_WITH_KEY, after, List.of()), List.of(fill("''")));
    }

    private static final List<String> KEYS = List.of(
            "drop foreign key stay fk_stay", "drop primary key guest", "add guest primary key pk_guest (id, email)");

    private static final String REFERENCE =
            "add stay foreign key fk_stay (guest_id, guest_email) references guest (id, email)";

    @Test
    void keysAreExchangedTogetherWhenTheRowsAreFilled() {
        List<DraftPart> parts = FilledApart.of(new DraftPart("", exchangedKey(), true));
        assertThat(parts).extracting(DraftPart::transactional).containsExactly(false, true);
        assertThat(parts.get(0).operations())
                .as("batches need the key")
                .extracting(Operation::toString)
                .containsExactly(
                        "add guest column email varchar(100) null",
                        "backfill guest email \"''\"",
                        "alter column guest email nullability null to not null");
        assertThat(parts.get(1).operations())
                .extracting(Operation::toString)
                .startsWith(KEYS.toArray(String[]::new))
                .endsWith(REFERENCE)
                .hasSize(4);
    }

    @Test
    void keysAreExchangedInTheSecondPhase() {
        List<DraftPart> parts = PhasedChange.of(exchangedKey(), GUESTS_WITH_KEY);
        assertThat(parts.get(0).operations())
                .extracting(Operation::toString)
                .containsExactly("add guest column email varchar(100) null", "backfill guest email \"''\"");
        assertThat(parts.get(1).operations())
                .extracting(Operation::toString)
                .endsWith(KEYS.get(0), KEYS.get(1), KEYS.get(2), REFERENCE)
                .hasSize(6);
    }

    /** The visitor's own key is exchanged at once, with the reference to it; that of the room waits for its new column. */
    @Test
    void aForeignKeyGoesInThePhaseOfTheKeyThatItReferences() {
        Column id = column("id", bigint()).notNull();
        Column line = column("line", bigint()).notNull();
        Column room = column("room_id", bigint()).notNull();
        Column roomLine = column("room_line", bigint()).notNull();
        Column host = column("host_id", bigint()).nullable();
        Schema before = Schema.empty()
                .plus(Table.of("room", id, primaryKey("pk_room", "id")))
                .plus(Table.of(
                        "visitor",
                        id,
                        room,
                        roomLine,
                        host,
                        primaryKey("pk_visitor", "id", "room_id"),
                        unique("uq_visitor", "id"),
                        foreignKey("fk_host", "host_id").references("visitor", "id")));
        List<Operation> operations = recorded(op -> {
            op.addColumn("room", line);
            op.dropForeignKey("visitor", "fk_host");
            op.dropPrimaryKey("visitor");
            op.addPrimaryKey("visitor", primaryKey("pk_visitor", "id"));
            op.dropPrimaryKey("room");
            op.addPrimaryKey("room", primaryKey("pk_room", "id", "line"));
            op.addForeignKey("visitor", foreignKey("fk_host", "host_id").references("visitor", "id"));
            op.addForeignKey(
                    "visitor", foreignKey("fk_room", "room_id", "room_line").references("room", "id", "line"));
        });
        List<DraftPart> parts = PhasedChange.of(SafeNotNull.into(operations, List.of()), before);
        assertThat(parts.get(0).operations())
                .extracting(Operation::toString)
                .containsSubsequence(
                        "drop foreign key visitor fk_host",
                        "drop primary key visitor",
                        "add visitor primary key pk_visitor (id)",
                        "add visitor foreign key fk_host (host_id) references visitor (id)");
        assertThat(parts.get(1).operations())
                .extracting(Operation::toString)
                .containsSubsequence(
                        "drop primary key room",
                        "add room primary key pk_room (id, line)",
                        "add visitor foreign key fk_room (room_id, room_line) references room (id, line)");
    }

    @Test
    void onlineKeysAreExchangedInOneTransaction() {
        List<Operation> plain = exchangedKey().stream()
                .filter(each -> !(each instanceof Backfill))
                .toList();
        List<DraftPart> parts = OnlineForm.of(new DraftPart("", plain, true));
        assertThat(parts).extracting(DraftPart::label).containsExactly("", "online", "keys", "references");
        assertThat(parts).extracting(DraftPart::transactional).containsExactly(true, false, true, false);
        assertThat(parts.get(2).operations())
                .extracting(Operation::toString)
                .containsExactlyElementsOf(KEYS.subList(1, 3));
        assertThat(parts.get(3).operations()).extracting(Operation::toString).containsExactly("online " + REFERENCE);
    }

    @Test
    void anIndexIsBuiltOnlineBeforeTheOneThatItReplacesIsDropped() {
        Schema before = Schema.empty()
                .plus(Table.of(
                        "owner",
                        column("a", bigint()).notNull(),
                        column("b", bigint()).notNull(),
                        index("ix_a", "a")));
        Schema after = Schema.empty()
                .plus(Table.of(
                        "owner",
                        column("a", bigint()).notNull(),
                        column("b", bigint()).notNull(),
                        index("ix_ab", "a", "b")));
        assertThat(OnlineForm.of(new DraftPart("", Diff.between(before, after, List.of()), true)))
                .extracting(part -> part.operations().toString())
                .containsExactly("[online create owner index ix_ab (a, b)]", "[drop index owner ix_a]");
    }

    private static BackfillValue fill(String sql) {
        return new BackfillValue("guest", "email", sql);
    }

    private static List<Operation> recorded(Consumer<Operations> migration) {
        return Operations.recordedBy(migration);
    }
}
