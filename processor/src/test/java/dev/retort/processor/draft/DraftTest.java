package dev.retort.processor.draft;

import static dev.retort.Definitions.*;
import static dev.retort.Definitions.collation;
import static dev.retort.Definitions.comment;
import static dev.retort.Definitions.defaultValue;
import static dev.retort.Definitions.generatedAs;
import static dev.retort.Definitions.increment;
import static dev.retort.Definitions.natively;
import static dev.retort.Definitions.notOn;
import static dev.retort.Definitions.nullability;
import static dev.retort.Definitions.numbering;
import static dev.retort.Definitions.options;
import static dev.retort.Definitions.start;
import static dev.retort.Definitions.type;
import static dev.retort.schema.Types.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.Accept;
import dev.retort.Downgrade;
import dev.retort.Hazard;
import dev.retort.Operations;
import dev.retort.Revision;
import dev.retort.extending.GrantSelect;
import dev.retort.operation.CreateTable;
import dev.retort.operation.DropColumn;
import dev.retort.operation.ExecuteSql;
import dev.retort.operation.Operation;
import dev.retort.processor.hazard.rule.HazardFinding;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnGeneration;
import dev.retort.schema.ColumnType;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.ReferentialAction;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.TablePart;
import dev.retort.schema.TypeKind;
import dev.retort.schema.Types;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DraftTest {
    private static final List<String> PARENTS = List.of("4be2f0c81d37");
    private static final Schema GUESTS =
            Schema.empty().plus(Table.of("guest", column("fax", varchar(40)).nullable()));
    private static final Operation DROP_FAX = new DropColumn("guest", "fax");

    @Test
    void everyOperationIsWrittenSoThatItsClassRecordsIt() throws ReflectiveOperationException {
        List<Operation> operations = Operations.recordedBy(DraftTest::everything);
        Draft draft = Draft.of("com.acme", "7c1e09d4b2aa", PARENTS, "everything", Schema.empty(), operations);
        Compiled compiled = Compiled.of(List.of(draft));
        assertThat(compiled.upgrade(draft)).isEqualTo(operations);
        assertThat(compiled.downgrade(draft)).isEqualTo(draft.downgrade());
    }

    /** Every call in every form, each where the schema is as it expects. */
    private static void everything(Operations op) {
        op.run(new GrantSelect("guest", "it's \"report\""));
        op.createTable(
                "guest", "It's \"the\" guest", List.of(column("id", bigint()).notNull()));
        op.createTable("stay", column("id", bigint()).notNull().asIdentity(), primaryKey("pk", "id"));
        op.dropPrimaryKey("stay");
        op.dropTable("stay");
        op.createTable("x", column("c", integer()).notNull());
        op.renameTable("x", "a");
        op.commentOnTable("a", "", "b\\u0041 $L $S */");
        op.addColumn(
                "a",
                column("b", text())
                        .nullable()
                        .withDefault("'\"'")
                        .withCollation("C")
                        .withComment("\t\r\n$$"));
        op.alterColumn(
                "a",
                "b",
                type(text()).to(varchar(9)),
                nullability().toNotNull(),
                defaultValue("'\"'").to(sql("1").on("h2", "2")),
                collation("C").to(""),
                comment("\t\r\n$$").to("b"),
                notOn(Set.of()).to(Set.of("mysql", "oracle")));
        op.alterColumn(
                "a",
                "b",
                defaultValue(sql("1").on("h2", "2")).to(""),
                nullability().toNullable());
        op.alterColumn("a", "c", numbering(ColumnGeneration.NONE).to(ColumnGeneration.IDENTITY));
        op.alterColumn(
                "a",
                "c",
                numbering(ColumnGeneration.IDENTITY).to(ColumnGeneration.NONE),
                generatedAs("").to("b * 2"));
        op.alterColumn("a", "c", generatedAs("b * 2").to(sqlOn("h2", "b")));
        op.addPrimaryKey("a", primaryKey(UNNAMED, "b", "c"));
        op.dropPrimaryKey("a");
        op.addUnique("a", unique("uq", "b", "c"));
        op.dropUnique("a", "uq");
        op.addUnique("a", unique(UNNAMED, "b", "c"));
        op.dropUnique("a", columns("b", "c"));
        ForeignKey key = foreignKey("fk", "b", "c").references("sales.`Other`", "b", "c");
        op.addForeignKey("a", key.onDelete(ReferentialAction.CASCADE).onUpdate(ReferentialAction.SET_NULL));
        op.dropForeignKey("a", "fk");
        op.addForeignKey("a", key.withName("").onDelete(ReferentialAction.SET_DEFAULT));
        op.dropForeignKey("a", columns("b", "c"), "sales.`Other`");
        op.addCheck("a", check("cd", "b <> 'it''s'"));
        op.dropCheck("a", "cd");
        op.addCheck("a", columnCheck(UNNAMED, "b", "b > 0"));
        op.dropCheck("a", "b", sql("b > 0"));
        op.addCheck("a", check(UNNAMED, "b < 9"));
        op.dropCheck("a", sql("b < 9"));
        op.createIndex("a", uniqueIndex("ix", "lower(b) desc", "`C d` asc"));
        op.renameIndex("a", "ix", "iy");
        op.dropIndex("a", "iy");
        op.addCheck("a", check("ck", sql("b > 0").on("h2", "b > 1").on("mysql", "")));
        op.addCheck("a", columnCheck("cl", "b", sqlOn("h2", "b > 1")));
        op.dropColumn("a", "c");
        op.addColumn(
                "a",
                column("c", integer()).nullable().withDefault(sqlOn("h2", "1")).notOn("mysql", "oracle"));
        op.renameColumn("a", "c", "d");
        op.addPrimaryKey("a", primaryKey("pk", "b", "d").partitionedBy("b"));
        op.createView("v", "select \"b\" from a");
        op.dropView("v");
        op.createView("v", sqlOn("postgresql", "select b\nfrom a"));
        op.createSequence(sequence("s", Long.MIN_VALUE, -5));
        op.alterSequence(
                "s",
                start(Long.MIN_VALUE).to(1L << 40),
                increment(-5).to(1),
                options("").to("cache 20"),
                natively(false).to(true));
        op.dropSequence("s");
        op.execute("update a set b = 1");
        op.execute(Map.of("h2", "one", "postgresql", "two", "", "three"));
        op.execute("alter table a drop column d2", effect -> effect.dropTable("guest"));
        op.insert(
                "a",
                columns("b", "d"),
                row("P", null),
                row(1, 2L),
                row(1.5, Double.NaN),
                row(true, new BigDecimal("1.50")),
                row(BigInteger.TEN, UUID.fromString("00000000-0000-0001-0000-000000000002")),
                row(LocalDate.of(2026, 1, 31), Instant.EPOCH));
        op.delete("a", columns("b"), row((Object) null), row("x"));
        op.update("a", where("b", "P"), set("d").from("positive").to("good"));
        op.update(
                "a",
                where("b", null).and("d", 2L),
                set("b").from(true).to(new BigDecimal("1.50")),
                set("d").from(null).to(LocalDate.of(2026, 1, 31)));
    }

    @Test
    void everyTypeIsWrittenByItsOwnWord() throws ReflectiveOperationException {
        List<ColumnType> types = new ArrayList<>();
        for (TypeKind kind : TypeKind.values()) {
            types.add(Types.of(
                    kind, IntStream.rangeClosed(1, kind.arguments()).boxed().toArray(Integer[]::new)));
        }
        types.addAll(List.of(
                Types.clob(),
                Types.blob(),
                enumeration(),
                enumeration("A"),
                enumeration(20, "it's", "B"),
                uncheckedEnumeration("A"),
                uncheckedEnumeration(20, "it's", "B"),
                definition("varchar(20)", "A", "it's"),
                namedEnumeration("Genre", "JAZZ"),
                array(integer()),
                array(array(text()), 3)));
        types.addAll(List.of(
                definition("varchar(3) default '\"'"),
                varchar(3).on("mysql", "char(3)").on("h2", "\"C\"")));
        TablePart[] columns = IntStream.range(0, types.size())
                .mapToObj(i -> new Column("c" + i, types.get(i), true))
                .toArray(TablePart[]::new);
        Draft draft = Draft.of(
                "com.acme", PARENTS, "types", Schema.empty(), List.of(new CreateTable(Table.of("all", columns))));
        assertThat(Compiled.of(List.of(draft)).upgrade(draft)).isEqualTo(draft.upgrade());
    }

    @Test
    void anAcceptedHazardIsOnTheClassAndItsHintIsGone() throws ReflectiveOperationException {
        Draft open = Draft.of("com.acme", PARENTS, "drop fax", GUESTS, List.of(DROP_FAX));
        Draft accepted = open.accepting(List.of(new AcceptedHazard("RT201", "fax was \"never\" filled")));
        assertThat(open.openHazards()).extracting(HazardFinding::code).contains("RT201");
        assertThat(open.toString()).contains("// RT201 loses data: guest.fax\n", "//   To allow it");
        assertThat(accepted.openHazards()).extracting(HazardFinding::code).doesNotContain("RT201");
        assertThat(accepted.toString())
                .contains("// RT201 loses data: guest.fax\n")
                .doesNotContain("//   To allow it");
        Accept accept = Compiled.of(List.of(accepted)).type(accepted).getAnnotation(Accept.class);
        assertThat(accept.hazard()).isEqualTo(Hazard.LOSES_DATA);
        assertThat(accept.reason()).isEqualTo("fax was \"never\" filled");
    }

    @Test
    void aDerivedDowngradeIsNotWritten() throws ReflectiveOperationException {
        Draft written = Draft.of("com.acme", PARENTS, "drop fax", GUESTS, List.of(DROP_FAX));
        Draft derived = written.withDowngrade(Downgrade.DERIVED);
        assertThat(written.toString()).contains("public void downgrade(Operations op)", "op.addColumn(\"guest\"");
        assertThat(derived.toString()).doesNotContain("downgrade");
        assertThat(derived.id()).isEqualTo(written.id());
        assertThat(Compiled.of(List.of(derived)).upgrade(derived)).containsExactly(DROP_FAX);
    }

    @Test
    void whatHasNoReverseIsLeftToTheAuthorInADowngradeThatIsAlwaysWritten() throws ReflectiveOperationException {
        Operation grant = new ExecuteSql(Map.of(ExecuteSql.ANY, "grant select on guest to readers"));
        Operation partition = new ExecuteSql(
                Map.of(ExecuteSql.ANY, "create table stay (id bigint) partition by hash (id)"),
                List.of(new CreateTable(Table.of("stay", column("id", bigint()).nullable()))));
        Draft draft = Draft.of("com.acme", PARENTS, "drop fax", GUESTS, List.of(partition, DROP_FAX, grant))
                .withDowngrade(Downgrade.DERIVED);
        assertThat(draft.toString()).contains("""
                    @Override
                    public void downgrade(Operations op) {
                        // The upgrade runs SQL or code, which has no reverse. Add here what takes it back, if anything has to be
                        op.addColumn("guest", column("fax", varchar(40)).nullable());
                        // RT201 loses data: stay
                        op.dropTable("stay");
                    }
                """);
        assertThat(Compiled.of(List.of(draft)).downgrade(draft)).isEqualTo(draft.downgrade());
    }

    @Test
    void parentsAreSortedAndABaseHasNone() throws ReflectiveOperationException {
        Draft base = Draft.of("com.acme.base", List.of(), "base", GUESTS, List.of(DROP_FAX));
        Draft merge = Draft.of("com.acme.merge", List.of("b2", "a1"), "", Schema.empty(), List.of());
        Compiled compiled = Compiled.of(List.of(base, merge));
        assertThat(compiled.type(base).getAnnotation(Revision.class).parents()).isEmpty();
        assertThat(compiled.type(merge).getAnnotation(Revision.class).parents()).containsExactly("a1", "b2");
        assertThat(merge.id())
                .isEqualTo(Draft.of("com.acme", List.of("a1", "b2"), "other", Schema.empty(), List.of())
                        .id());
        assertThat(merge.toString()).contains("/** Changes nothing. */");
    }
}
