package dev.retort.run;

import static dev.retort.run.Revisions.graph;
import static dev.retort.run.Revisions.revision;
import static dev.retort.run.Revisions.row;
import static dev.retort.run.Revisions.sql;
import static dev.retort.run.Runners.SILENT;
import static dev.retort.run.Runners.TABLE;
import static dev.retort.run.Runners.assertProblem;
import static dev.retort.run.Runners.runner;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.operation.AlterColumn;
import dev.retort.operation.CreateTable;
import dev.retort.operation.Operation;
import dev.retort.operation.RunCode;
import dev.retort.problem.Problem;
import dev.retort.revision.RevisionGraph;
import dev.retort.revision.RevisionNode;
import dev.retort.run.TestDatabase.Kind;
import dev.retort.run.session.ConnectionSource;
import dev.retort.schema.Column;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Table;
import dev.retort.schema.Types;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** PostgreSQL lets a transaction add a value to an enum type, and not use it. */
class EnumValueTest {
    private static final Column MOOD = new Column("mood", Types.namedEnumeration("mood", "A", "B"), true);

    private static final RevisionNode BASE = revision(
            "a",
            new CreateTable(Table.of(
                    "item", new Column("id", Types.bigint(), false), MOOD, new PrimaryKey("pk_item", List.of("id")))),
            row("item", 1));

    private static final Operation ADD =
            AlterColumn.between("item", MOOD, MOOD.withType(Types.namedEnumeration("mood", "A", "B", "C")));

    private final TestDatabase database = TestDatabase.create(Kind.POSTGRESQL);

    @AfterEach
    void close() {
        database.close();
    }

    static Stream<Operation> uses() {
        return Stream.of(
                sql("update item set mood = 'C'"),
                sql("update item set mood = chr(67)::mood"),
                sql("update item set mood = cast(chr(67) as mood)"),
                new RunCode(
                        "moods",
                        connection -> {
                            try (Statement statement = connection.createStatement()) {
                                statement.execute("update item set mood = 'C'");
                            }
                        },
                        List.of()));
    }

    @ParameterizedTest
    @MethodSource("uses")
    void aRevisionThatUsesTheValueThatItAddsIsNoTransaction(Operation use) {
        RevisionGraph graph = graph(BASE, up("b < a", ADD, use));
        runner(database, graph).upgrade("a");
        assertProblem(Problem.NO_TRANSACTION, () -> together(graph).upgrade("head"))
                .hasMessageContaining("it uses an enum value that is added in the same run");
        runner(database, graph).upgrade("head");
        assertThat(database.query("select mood from item")).containsExactly("c");
    }

    @Test
    void aLaterRevisionUsesItInItsOwnTransaction() {
        RevisionGraph graph = graph(BASE, up("b < a", ADD), up("c < b", sql("update item set mood = 'C'")));
        runner(database, graph).upgrade("a");
        assertProblem(Problem.NO_TRANSACTION, () -> together(graph).upgrade("head"))
                .hasMessageContaining("Revision c (com.acme.Rc)");
        runner(database, graph).upgrade("head");
        assertThat(database.query("select mood from item")).containsExactly("c");
    }

    @Test
    void aTypeThatIsCreatedInTheSameTransactionHasNoSuchLimit() {
        RevisionGraph graph = graph(BASE, up("b < a", ADD), up("c < b", sql("update item set mood = 'C'")));
        together(graph).upgrade("head");
        assertThat(database.query("select mood from item")).containsExactly("c");
    }

    @Test
    void aRevisionThatAddsAValueAndLeavesItIsATransaction() {
        RevisionGraph graph = graph(BASE, up("b < a", ADD, sql("update item set mood = 'B'"), sql("select 1 / 0")));
        runner(database, graph).upgrade("a");
        assertProblem(Problem.MIGRATION_FAILED, () -> runner(database, graph).upgrade("head"))
                .hasMessageContaining("Nothing of this revision was kept.");
        assertThat(database.query("select enumlabel from pg_enum order by 1")).containsExactly("a", "b");
    }

    private Runner together(RevisionGraph graph) {
        RunOptions options = RunOptions.DEFAULT.withCallback(SILENT).inOneTransaction();
        return new Runner(
                ConnectionSource.of(database.dataSource()), graph, new Runner.Settings(TABLE, id -> false, options));
    }

    private static RevisionNode up(String line, Operation... upgrade) {
        return revision(line, List.of(upgrade), List.of(), Set.of());
    }
}
