package dev.retort.run;

import static dev.retort.run.Revisions.column;
import static dev.retort.run.Revisions.graph;
import static dev.retort.run.Revisions.revision;
import static dev.retort.run.Revisions.row;
import static dev.retort.run.Revisions.table;
import static dev.retort.run.Runners.assertProblem;
import static dev.retort.run.Runners.runner;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.dialect.Dialects;
import dev.retort.problem.Problem;
import dev.retort.revision.RevisionGraph;
import dev.retort.revision.RevisionNode;
import dev.retort.run.TestDatabase.Kind;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** A run that lost its lock ends, and records nothing more; SQLite's lock is its transaction, and can't be lost without it. */
class LockLostTest {
    private static final RevisionGraph GRAPH =
            graph(revision("a", table("guest"), column("guest", "name"), row("guest", 1)));

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "SQLITE")
    void aRunWhoseLockIsGoneRecordsNothingMore(Kind kind) {
        try (TestDatabase database = TestDatabase.create(kind)) {
            List<Connection> opened = new ArrayList<>();
            CountingDataSource source = new CountingDataSource(database.dataSource(), opened);
            Callback cutting = beforeStatement(2, run -> loseLock(kind, database, run, opened));
            assertProblem(
                            Problem.LOCK_LOST,
                            () -> runner(source, GRAPH, cutting, Duration.ofSeconds(9))
                                    .upgrade("head"))
                    .hasMessageContaining("This run no longer has the lock of this database");
            assertThat(database.query("select concat(state, ' ', step) from retort_history"))
                    .isEqualTo(kind == Kind.POSTGRESQL ? List.of() : List.of("upgrading 1"));

            assertThat(runner(database, GRAPH).upgrade("head")).containsExactly("a");
            assertThat(database.query("select id from guest")).containsExactly("1");
        }
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"SQLITE", "POSTGRESQL"}) // where a revision is one transaction
    void aRowThatAnotherRunChangedIsNotOverwritten(Kind kind) {
        try (TestDatabase database = TestDatabase.create(kind)) {
            Callback other = beforeStatement(
                    2, run -> database.execute("update retort_history set step = 3, state = 'applied'"));
            assertProblem(
                    Problem.LOCK_LOST, () -> runner(database, GRAPH, other).upgrade("head"));
            assertThat(database.query("select concat(state, ' ', step) from retort_history"))
                    .containsExactly("applied 3");
        }
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "SQLITE")
    void aRevisionThatAnotherRunRecordedIsNotRecordedTwice(Kind kind) {
        RevisionGraph two = GRAPH.plus(List.of(revision("b < a", row("guest", 2))));
        try (TestDatabase database = TestDatabase.create(kind)) {
            runner(database, GRAPH).upgrade("head");
            Callback other = new Callback() {
                @Override
                public void beforeRun(CallbackContext run) {
                    database.execute(
                            "insert into retort_history (revision, checksum, state, step, duration_ms, applied_at,"
                                    + " applied_by) select 'b', checksum, state, step, duration_ms, applied_at, applied_by"
                                    + " from retort_history");
                }
            };
            assertProblem(Problem.LOCK_LOST, () -> runner(database, two, other).upgrade("head"))
                    .hasMessageContaining("Another run has recorded revision b.");
            assertThat(database.query("select id from guest")).containsExactly("1");
        }
    }

    private interface Step {
        void run(CallbackContext run) throws SQLException;
    }

    private static Callback beforeStatement(int wanted, Step step) {
        return new Callback() {
            @Override
            public void beforeStatement(
                    CallbackContext run, RevisionNode revision, String statement, int number, int count)
                    throws SQLException {
                if (number == wanted) {
                    step.run(run);
                }
            }
        };
    }

    /** The lock is on the second connection, or by name on the first. */
    private static void loseLock(Kind kind, TestDatabase database, CallbackContext run, List<Connection> opened)
            throws SQLException {
        if (opened.size() > 1) {
            opened.get(1).unwrap(Connection.class).close();
        } else {
            String table = Runners.TABLE;
            run.query(Dialects.named(database.dialect())
                    .sessionLock(table)
                    .orElseThrow()
                    .release());
        }
    }
}
