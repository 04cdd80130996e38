package dev.retort.processor.draft;

import static dev.retort.Definitions.*;
import static dev.retort.schema.Types.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.Accept;
import dev.retort.Hazard;
import dev.retort.Operations;
import dev.retort.Revision;
import dev.retort.operation.CreateTable;
import dev.retort.operation.DropColumn;
import dev.retort.operation.Operation;
import dev.retort.problem.Problem;
import dev.retort.processor.diff.Diff;
import dev.retort.processor.hazard.HazardFound;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.ReferentialAction;
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
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DraftTest {
    private static final List<String> PARENTS = List.of("4be2f0c81d37");
    private static final Operation DROP_FAX =
            new DropColumn("guest", column("fax", varchar(40)).nullable());

    @Test
    void everyOperationIsWrittenSoThatItsClassRecordsIt() throws ReflectiveOperationException {
        List<Operation> operations = Operations.recordedBy(DraftTest::everything);
        Draft draft = Draft.of("com.acme", "7c1e09d4b2aa", PARENTS, "everything", operations, List.of());
        Compiled compiled = Compiled.of(List.of(draft));
        assertThat(compiled.upgrade(draft)).isEqualTo(operations);
        assertThat(compiled.downgrade(draft)).isEmpty();
    }

    private static void everything(Operations op) {
        op.createTable(
                "guest", "It's \"the\" guest", List.of(column("id", bigint()).notNull()));
        op.createTable("stay", column("id", bigint()).notNull().asIdentity(), primaryKey("pk", "id"));
        op.dropTable("stay", "comment", List.of(column("id", bigint()).notNull(), check(UNNAMED, "id > 0")));
        op.dropTable("stay", column("id", bigint()).notNull());
        op.renameTable("a", "b");
        op.commentOnTable("a", "", "b\\u0041 $L $S */");
        op.addColumn(
                "a",
                column("b", text())
                        .nullable()
                        .withDefault("'\"'")
                        .withCollation("C")
                        .withComment("\t\r\n$$"));
        op.dropColumn("a", column("b", integer()).notNull().generatedAs("c * 2"));
        op.renameColumn("a", "b", "c");
        op.alterColumn("a", column("b", text()).nullable(), column("b", text()).notNull());
        op.addPrimaryKey("a", primaryKey(UNNAMED, "b", "c"));
        op.dropPrimaryKey("a", primaryKey("pk", "b"));
        op.addUnique("a", unique("uq", "b", "c"));
        op.dropUnique("a", unique(UNNAMED, "b"));
        ForeignKey key = foreignKey("fk", "b", "c").references("sales.`Other`", "b", "c");
        op.addForeignKey("a", key.onDelete(ReferentialAction.CASCADE).onUpdate(ReferentialAction.SET_NULL));
        op.dropForeignKey("a", key.onDelete(ReferentialAction.SET_DEFAULT));
        op.addCheck("a", check("ck", "b <> 'it''s'"));
        op.dropCheck("a", columnCheck(UNNAMED, "b", "b > 0"));
        op.createIndex("a", uniqueIndex("ix", "lower(b) desc", "`C d` asc"));
        op.dropIndex("a", index("ix", "b"));
        op.renameIndex("a", "ix", "iy");
        op.addCheck("a", check("ck", sql("b > 0").on("h2", "b > 1").on("mysql", "")));
        op.addCheck("a", columnCheck("cl", "b", sqlOn("h2", "b > 1")));
        op.addColumn(
                "a",
                column("c", integer()).nullable().withDefault(sqlOn("h2", "1")).notOn("mysql", "oracle"));
        op.addPrimaryKey("a", primaryKey("pk", "b", "c").partitionedBy("b"));
        op.createView("v", "select \"b\" from a");
        op.dropView("v", sqlOn("postgresql", "select b\nfrom a"));
        op.createSequence(sequence("s", Long.MIN_VALUE, -5));
        op.dropSequence(sequence("s", 1, 50));
        op.alterSequence(sequence("s", 1, 50), sequence("s", 1L << 40, 1));
        op.execute("update a set b = 1");
        op.execute(Map.of("h2", "one", "postgresql", "two", "", "three"));
        op.insert(
                "a",
                columns("b", "c"),
                row("P", null),
                row(1, 2L),
                row(1.5, Double.NaN),
                row(true, new BigDecimal("1.50")),
                row(BigInteger.TEN, UUID.fromString("00000000-0000-0001-0000-000000000002")),
                row(LocalDate.of(2026, 1, 31), Instant.EPOCH));
        op.delete("a", columns("b"), row((Object) null), row("x"));
    }

    @Test
    void everyTypeIsWrittenByItsOwnWord() throws ReflectiveOperationException {
        List<ColumnType> types = new ArrayList<>();
        for (TypeKind kind : TypeKind.values()) {
            types.add(Types.of(
                    kind, IntStream.rangeClosed(1, kind.arguments()).boxed().toArray(Integer[]::new)));
        }
        types.addAll(List.of(
                enumeration(),
                enumeration("A"),
                enumeration(20, "it's", "B"),
                uncheckedEnumeration("A"),
                uncheckedEnumeration(20, "it's", "B"),
                definition("varchar(20)", "A", "it's"),
                namedEnumeration("Genre", "JAZZ"),
                array(integer()),
                array(array(text()), 3)));
        types.addAll(List.of(definition("varchar(3) default '\"'")));
        TablePart[] columns = IntStream.range(0, types.size())
                .mapToObj(i -> new Column("c" + i, types.get(i), true))
                .toArray(TablePart[]::new);
        Draft draft = Draft.of("com.acme", PARENTS, "types", List.of(new CreateTable(Table.of("all", columns))));
        assertThat(Compiled.of(List.of(draft)).upgrade(draft)).isEqualTo(draft.upgrade());
    }

    @Test
    void aBaselineOfFourHundredTablesStaysBelowTheLimitsOfTheJvm() throws ReflectiveOperationException {
        List<Operation> operations = IntStream.range(0, 400)
                .<Operation>mapToObj(i -> new CreateTable(wide("table_number_" + i)))
                .toList();
        Draft draft = Draft.of("com.acme", List.of(), "baseline", operations);
        Compiled compiled = Compiled.of(List.of(draft));
        assertThat(compiled.upgrade(draft)).isEqualTo(operations);
        assertThat(compiled.downgrade(draft)).isEqualTo(Diff.reversed(operations));
        assertThat(draft.toString()).contains("upgrade1(op);", "private static void downgrade2(Operations op)");
    }

    private static Table wide(String name) {
        Stream<TablePart> columns = IntStream.range(0, 25)
                .mapToObj(i -> column(name + "_" + i, varchar(i)).nullable());
        Stream<TablePart> state =
                Stream.of(column("state", enumeration("NEW", "DONE")).notNull());
        return Table.of(name, Stream.concat(columns, state).toArray(TablePart[]::new));
    }

    @Test
    void anAcceptedHazardIsOnTheClassAndItsHintIsGone() throws ReflectiveOperationException {
        Draft open = Draft.of("com.acme", PARENTS, "drop fax", List.of(DROP_FAX));
        Draft accepted = open.accepting(List.of(new Acceptance(Hazard.LOSES_DATA, "fax was \"never\" filled")));
        assertThat(open.openHazards()).extracting(HazardFound::problem).contains(Problem.LOSES_DATA);
        assertThat(open.toString()).contains("// RT201 loses data: guest.fax\n", "//   To let it run");
        assertThat(accepted.openHazards()).extracting(HazardFound::problem).doesNotContain(Problem.LOSES_DATA);
        assertThat(accepted.toString())
                .contains("// RT201 loses data: guest.fax\n")
                .doesNotContain("//   To let it run");
        Accept accept = Compiled.of(List.of(accepted)).type(accepted).getAnnotation(Accept.class);
        assertThat(accept.hazard()).isEqualTo(Hazard.LOSES_DATA);
        assertThat(accept.reason()).isEqualTo("fax was \"never\" filled");
    }

    @Test
    void parentsAreSortedAndABaseHasNone() throws ReflectiveOperationException {
        Draft base = Draft.of("com.acme.base", List.of(), "base", List.of(DROP_FAX));
        Draft merge = Draft.of("com.acme.merge", List.of("b2", "a1"), "", List.of());
        Compiled compiled = Compiled.of(List.of(base, merge));
        assertThat(compiled.type(base).getAnnotation(Revision.class).parents()).isEmpty();
        assertThat(compiled.type(merge).getAnnotation(Revision.class).parents()).containsExactly("a1", "b2");
        assertThat(merge.id())
                .isEqualTo(Draft.of("com.acme", List.of("a1", "b2"), "other", List.of())
                        .id());
        assertThat(merge.toString()).contains("/** Changes nothing. */");
    }
}
