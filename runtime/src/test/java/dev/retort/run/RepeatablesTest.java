package dev.retort.run;

import static dev.retort.run.Revisions.column;
import static dev.retort.run.Revisions.dropped;
import static dev.retort.run.Revisions.graph;
import static dev.retort.run.Revisions.revision;
import static dev.retort.run.Revisions.row;
import static dev.retort.run.Revisions.sql;
import static dev.retort.run.Revisions.table;
import static dev.retort.run.Runners.SILENT;
import static dev.retort.run.Runners.TABLE;
import static dev.retort.run.Runners.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.operation.CreateView;
import dev.retort.operation.DeleteRows;
import dev.retort.operation.InContext;
import dev.retort.operation.Operation;
import dev.retort.operation.Row;
import dev.retort.problem.Problem;
import dev.retort.revision.Repeatable;
import dev.retort.revision.RevisionGraph;
import dev.retort.run.TestDatabase.Kind;
import dev.retort.run.history.RepeatableEntry;
import dev.retort.run.history.RepeatableEntry.State;
import dev.retort.run.session.ConnectionSource;
import dev.retort.schema.View;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RepeatablesTest {
    private static final RevisionGraph GUESTS =
            graph(revision("a", table("guest"), column("guest", "name"), row("guest", 1)));
    private static final String RECORDED = "select name from retort_history_repeatables order by name";

    private static Operation view(String query) {
        return new CreateView(new View("known_guest", query));
    }

    private static Repeatable repeatable(String name, String source, Operation... operations) {
        return new Repeatable(name, source, () -> List.of(operations));
    }

    private static Runner runner(TestDatabase database, RevisionGraph graph, Repeatable... repeatables) {
        return runner(database, graph, SILENT, Set.of(), repeatables);
    }

    private static Runner runner(
            TestDatabase database,
            RevisionGraph graph,
            Callback callback,
            Set<String> contexts,
            Repeatable... repeatables) {
        RunOptions options = Runners.settings(TABLE, callback, Duration.ofSeconds(60))
                .options()
                .in(contexts);
        return new Runner(
                ConnectionSource.of(database.dataSource()),
                graph,
                new Runner.Settings(TABLE, id -> false, options, List.of(repeatables)));
    }

    private static List<State> states(Runner runner) {
        return runner.repeatables().stream().map(RepeatableEntry::state).toList();
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void aViewIsReplacedBehindTheRevisionsWhenItsQueryChanges(Kind kind) {
        Repeatable first = repeatable("V", "", view("select id from guest"));
        Repeatable second = repeatable("V", "", view("select id, name from guest"));
        try (TestDatabase database = TestDatabase.create(kind)) {
            assertThat(states(runner(database, GUESTS, first))).containsExactly(State.PENDING);
            assertThat(runner(database, GUESTS, first).upgrade("head")).containsExactly("a");
            assertThat(database.query("select * from known_guest")).containsExactly("1");
            assertThat(database.query(RECORDED)).containsExactly("v");
            assertThat(states(runner(database, GUESTS, first))).containsExactly(State.APPLIED);

            assertThat(states(runner(database, GUESTS, second))).containsExactly(State.CHANGED);
            assertThat(runner(database, GUESTS, second).upgrade("head")).isEmpty();
            assertThat(database.query("select * from known_guest")).containsExactly("1 null");
            assertThat(states(runner(database, GUESTS, second))).containsExactly(State.APPLIED);
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void referenceRowsAreReplaced(Kind kind) {
        Operation delete = new DeleteRows("guest", List.of("id"), List.of(new Row(List.of(7)), new Row(List.of(8))));
        try (TestDatabase database = TestDatabase.create(kind)) {
            runner(database, GUESTS, repeatable("R", "", delete, row("guest", 7)))
                    .upgrade("head");
            runner(database, GUESTS, repeatable("R", "", delete, row("guest", 8)))
                    .upgrade("head");
            assertThat(database.query("select id from guest order by id")).containsExactly("1", "8");
        }
    }

    @Test
    void theyRunOnlyOnTheWayToTheHeadInTheOrderOfTheirNames() {
        List<String> heard = new ArrayList<>();
        Callback callback = new Callback() {
            @Override
            public void beforeRepeatable(CallbackContext run, String repeatable) {
                heard.add("before " + repeatable);
            }

            @Override
            public void repeatableRecorded(CallbackContext run, String repeatable, Duration elapsed) {
                heard.add("after " + repeatable);
            }
        };
        RevisionGraph two = graph(GUESTS.get("a"), revision("b < a", row("guest", 2)));
        Repeatable[] both = {
            repeatable("A", "", sql("update guest set name = 'a'")),
            repeatable("B", "", sql("update guest set name = 'b' where name = 'a'"))
        };
        try (TestDatabase database = TestDatabase.create(Kind.H2_MEMORY)) {
            runner(database, two, callback, Set.of(), both).upgrade("a");
            assertThat(heard).isEmpty();
            runner(database, two, callback, Set.of(), both).upgrade("+1");
            assertThat(heard).containsExactly("before A", "after A", "before B", "after B");
            assertThat(database.query("select name from guest")).containsExactly("b", "b");
            runner(database, two, callback, Set.of(), both).upgrade("head");
            assertThat(heard).hasSize(4);
        }
    }

    @Test
    void withTheSameSourceAndContextsNoClassIsLoadedAndNothingIsWritten() throws Exception {
        try (TestDatabase database = TestDatabase.create(Kind.H2_MEMORY)) {
            runner(database, GUESTS, repeatable("V", "52a0", view("select id from guest")))
                    .upgrade("head");
            Repeatable unloadable = new Repeatable("V", "52a0", () -> {
                throw new AssertionError("loaded");
            });
            CountingDataSource counting = new CountingDataSource(database.dataSource());
            Runner runner = new Runner(
                    ConnectionSource.of(counting),
                    GUESTS,
                    new Runner.Settings(TABLE, id -> false, RunOptions.DEFAULT, List.of(unloadable)));
            assertThat(runner.upgrade("head")).isEmpty();
            assertThat(counting.events())
                    .hasSize(3)
                    .startsWith("connect")
                    .filteredOn(event -> event.startsWith("select "))
                    .hasSize(2);
        }
    }

    @Test
    void theyRunAgainInOtherContextsIfThoseChangeWhatTheyDo() {
        Operation delete = new DeleteRows("guest", List.of("id"), List.of(new Row(List.of(7))));
        Repeatable demo = repeatable("R", "52a0", delete, new InContext(row("guest", 7), List.of("demo")));
        try (TestDatabase database = TestDatabase.create(Kind.H2_MEMORY)) {
            runner(database, GUESTS, demo).upgrade("head");
            assertThat(database.query("select id from guest")).containsExactly("1");
            runner(database, GUESTS, SILENT, Set.of("demo"), demo).upgrade("head");
            assertThat(database.query("select id from guest")).containsExactly("1", "7");
            runner(database, GUESTS, demo).upgrade("head");
            assertThat(database.query("select id from guest")).containsExactly("1");
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void oneThatFailsIsNamedAndRunsAgainFromItsStart(Kind kind) {
        Repeatable failing = repeatable("R", "", row("guest", 7), sql("insert into nowhere values (1)"));
        try (TestDatabase database = TestDatabase.create(kind)) {
            assertProblem(
                            Problem.REPEATABLE_FAILED,
                            () -> runner(database, GUESTS, failing).upgrade("head"))
                    .hasMessageContaining("The repeatable R failed: ")
                    .hasMessageContaining("    insert into nowhere values (1)\n")
                    .hasMessageContaining("run \"retort upgrade\" again");
            assertThat(database.query("select id from guest"))
                    .as("rows are one transaction everywhere")
                    .containsExactly("1");
            assertThat(runner(database, GUESTS, repeatable("R", "", row("guest", 7)))
                            .upgrade("head"))
                    .isEmpty();
            assertThat(database.query("select id from guest order by id")).containsExactly("1", "7");
        }
    }

    /** PostgreSQL and H2 do not drop a column that a view reads. The view comes back although its class is the same. */
    @ParameterizedTest
    @EnumSource(Kind.class)
    void aRevisionThatDropsTheViewLetsItBeMadeAgain(Kind kind) {
        Repeatable view = repeatable("V", "52a0", view("select id from guest"));
        RevisionGraph more = graph(
                GUESTS.get("a"),
                revision("b < a", List.of(sql("drop view known_guest"), column("guest", "note")), List.of(), Set.of()));
        try (TestDatabase database = TestDatabase.create(kind)) {
            runner(database, GUESTS, view).upgrade("head");
            runner(database, more, view).upgrade("head");
            assertThat(database.query("select id from known_guest")).containsExactly("1");
        }
    }

    @Test
    void aDroppedColumnThatAViewReadsHasARemedy() {
        Repeatable view = repeatable("V", "52a0", view("select id, name from guest"));
        RevisionGraph drop = graph(
                GUESTS.get("a"), revision("b < a", List.of(dropped("guest", "name")), List.of(), Set.of("RT201")));
        try (TestDatabase database = TestDatabase.create(Kind.POSTGRESQL)) {
            runner(database, GUESTS, view).upgrade("head");
            assertThatThrownBy(() -> runner(database, drop, view).upgrade("head"))
                    .isInstanceOf(MigrationFailedException.class)
                    .hasMessageContaining("known_guest")
                    .hasMessageContaining("op.execute(\"drop view if exists …\")");
        }
    }

    @Test
    void aViewThatLosesAColumnFailsLoudlyOnPostgreSqlBecauseItsGrantsWouldBeLost() {
        try (TestDatabase database = TestDatabase.create(Kind.POSTGRESQL)) {
            runner(database, GUESTS, repeatable("V", "", view("select id, name from guest")))
                    .upgrade("head");
            assertProblem(
                            Problem.REPEATABLE_FAILED,
                            () -> runner(database, GUESTS, repeatable("V", "", view("select id from guest")))
                                    .upgrade("head"))
                    .hasMessageContaining("cannot drop columns from view");
        }
    }

    @Test
    void afterADowngradeTheyRunAgain() {
        RevisionGraph two = graph(GUESTS.get("a"), revision("b < a", row("guest", 2)));
        Repeatable named = repeatable("R", "52a0", sql("update guest set name = 'known'"));
        try (TestDatabase database = TestDatabase.create(Kind.H2_MEMORY)) {
            runner(database, two, named).upgrade("head");
            runner(database, two, named).downgrade("a");
            assertThat(states(runner(database, two, named))).containsExactly(State.CHANGED);
            runner(database, two, named).upgrade("head");
            assertThat(database.query("select name from guest")).containsExactly("known", "known");
        }
    }

    /** An older version that starts again must not put its views in the place of newer ones. */
    @Test
    void onADatabaseThatIsAheadTheyDoNotRun() {
        RevisionGraph two = graph(GUESTS.get("a"), revision("b < a", row("guest", 2)));
        try (TestDatabase database = TestDatabase.create(Kind.H2_MEMORY)) {
            runner(database, two, repeatable("V", "", view("select id, name from guest")))
                    .upgrade("head");
            Runner older = new Runner(
                    ConnectionSource.of(database.dataSource()),
                    GUESTS,
                    new Runner.Settings(
                            TABLE,
                            id -> false,
                            RunOptions.DEFAULT.acceptingAhead(),
                            List.of(repeatable("V", "", view("select id from guest")))));
            assertThat(older.upgrade("head")).isEmpty();
            assertThat(database.query("select * from known_guest")).containsExactly("1 null", "2 null");
        }
    }

    @Test
    void oneThatDoesNotFitTheSchemaIsRefused() {
        try (TestDatabase database = TestDatabase.create(Kind.H2_MEMORY)) {
            assertProblem(
                            Problem.BROKEN_REPEATABLE,
                            () -> runner(database, GUESTS, repeatable("R", "", row("nowhere", 1)))
                                    .upgrade("head"))
                    .hasMessageContaining("The repeatable R does not fit the schema at the head");
        }
    }
}
