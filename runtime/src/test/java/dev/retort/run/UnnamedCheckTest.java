package dev.retort.run;

import static dev.retort.run.Revisions.graph;
import static dev.retort.run.Revisions.revision;
import static dev.retort.run.Runners.runner;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.operation.AddCheck;
import dev.retort.operation.AppliedOperation;
import dev.retort.operation.ConstraintReference;
import dev.retort.operation.CreateTable;
import dev.retort.operation.DropCheck;
import dev.retort.operation.Operation;
import dev.retort.operation.RenameColumn;
import dev.retort.operation.RenameTable;
import dev.retort.revision.Replay;
import dev.retort.revision.RevisionGraph;
import dev.retort.revision.RevisionNode;
import dev.retort.run.TestDatabase.Kind;
import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.Types;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Checks without a name, to which PostgreSQL gives numbers in the order in which they come, on a way up, down and up. */
class UnnamedCheckTest {
    private static final Check LIST = check("kind <> 'list' or position is not null");
    private static final Check LONGER = check("kind <> 'list' or position is not null and most is not null");
    private static final Check MAP = check("kind <> 'map' or width is not null");
    private static final Check SMALL = check("width < 100");
    private static final Check POSITIVE = check("width > 0");
    private static final Check NOT_SEVEN = check("width <> 7");

    static Stream<Arguments> changes() {
        return Stream.of(
                Arguments.of(
                        "single table", List.of(LIST, MAP), List.of(drop(LIST), add(LONGER)), List.of(LONGER, MAP)),
                Arguments.of(
                        "two of one column",
                        List.of(SMALL, POSITIVE),
                        List.of(drop(SMALL), add(NOT_SEVEN)),
                        List.of(NOT_SEVEN, POSITIVE)),
                Arguments.of("one is left", List.of(SMALL, POSITIVE), List.of(drop(SMALL)), List.of(POSITIVE)),
                Arguments.of("one comes", List.of(POSITIVE), List.of(add(SMALL)), List.of(POSITIVE, SMALL)),
                Arguments.of(
                        "the table is renamed",
                        List.of(LIST, MAP, SMALL, POSITIVE),
                        List.of(
                                drop(LIST),
                                drop(POSITIVE),
                                add(LONGER),
                                new RenameTable("prop", "property"),
                                new AddCheck("property", NOT_SEVEN)),
                        List.of(LONGER, MAP, NOT_SEVEN, SMALL)),
                Arguments.of(
                        "the column is renamed",
                        List.of(SMALL, POSITIVE),
                        List.of(drop(SMALL), new RenameColumn("prop", "width", "breadth"), add(check("breadth <> 7"))),
                        List.of(check("breadth <> 7"), check("breadth > 0"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    void theOneThatIsMeantGoes(String name, List<Check> first, List<Operation> change, List<Check> then) {
        RevisionNode base = revision("a", new CreateTable(table(first)));
        List<AppliedOperation> applied =
                AppliedOperation.inOrder(change, Replay.upgrade(Schema.empty(), List.of(base)));
        RevisionGraph graph = graph(base, revision("b < a", change, AppliedOperation.reversed(applied), Set.of()));
        try (TestDatabase database = TestDatabase.create(Kind.POSTGRESQL)) {
            runner(database, graph).upgrade("a");
            List<String> before = conditions(database);
            runner(database, graph).upgrade("head");
            List<String> after = conditions(database);
            assertThat(after).hasSameSizeAs(then);
            for (int round = 0; round < 3; round++) {
                runner(database, graph).downgrade("a");
                assertThat(conditions(database)).as("down " + round).isEqualTo(before);
                runner(database, graph).upgrade("head");
                assertThat(conditions(database)).as("up " + round).isEqualTo(after);
            }
            assertThat(after).isEqualTo(created(then, graph));
            runner(database, graph).downgrade("base");
        }
    }

    /** The conditions of a table that is created with these checks. */
    private static List<String> created(List<Check> checks, RevisionGraph graph) {
        Table last = graph.schemaAt(List.of("a", "b")).tables().get(0);
        try (TestDatabase database = TestDatabase.create(Kind.POSTGRESQL)) {
            runner(database, graph(revision("a", new CreateTable(last.withChecks(checks)))))
                    .upgrade("head");
            return conditions(database);
        }
    }

    private static List<String> conditions(TestDatabase database) {
        return database.query("""
                select pg_get_constraintdef(oid) from pg_constraint
                where contype = 'c' and conrelid::regclass::text like 'prop%' order by 1""");
    }

    private static Table table(List<Check> checks) {
        return Table.of(
                        "prop",
                        new Column("id", Types.bigint(), false),
                        new Column("kind", Types.varchar(10), true),
                        new Column("position", Types.integer(), true),
                        new Column("most", Types.integer(), true),
                        new Column("width", Types.integer(), true),
                        new PrimaryKey("", List.of("id")))
                .withChecks(checks);
    }

    private static Check check(String condition) {
        return new Check("", "", condition);
    }

    private static Operation add(Check check) {
        return new AddCheck("prop", check);
    }

    private static Operation drop(Check check) {
        return new DropCheck("prop", ConstraintReference.to(check));
    }
}
