package dev.retort.run;

import static dev.retort.run.Revisions.graph;
import static dev.retort.run.Revisions.revision;
import static dev.retort.run.Revisions.sql;
import static dev.retort.run.Revisions.table;
import static dev.retort.run.Runners.assertProblem;
import static dev.retort.run.Runners.runner;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.problem.Problem;
import dev.retort.revision.RevisionGraph;
import dev.retort.revision.RevisionNode;
import dev.retort.run.TestDatabase.Kind;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** A revision of PostgreSQL travels with its history row and its commit: whatever refuses the row takes the revision back too. */
class PipelinedRevisionTest {
    private static final RevisionGraph TWO =
            graph(revision("a", table("guest")), revision("b < a", table("room"), sql("select pg_sleep(0.05)")));

    private final TestDatabase database = TestDatabase.create(Kind.POSTGRESQL);
    private final List<Connection> opened = new ArrayList<>();
    private final CountingDataSource source = new CountingDataSource(database.dataSource(), opened);

    @Test
    void theDatabaseMeasuresTheTime() {
        run(Runners.SILENT);
        assertThat(database.query("select state from retort_history")).containsExactly("applied", "applied");
        assertThat(database.query("select count(*) from retort_history where duration_ms between 50 and 60000"))
                .containsExactly("1");
        assertThat(source.events()).contains("batch").doesNotContain("commit");
    }

    @Test
    void aRunWhoseLockIsGoneKeepsNothing() {
        assertProblem(
                        Problem.LOCK_LOST,
                        () -> run(before("b", () -> opened.get(1).close())))
                .hasMessageContaining("The session or the transaction that held the lock has ended.");
        assertOnlyTheFirstIsApplied();
    }

    /** As a pooler does: the connection stays, and the session behind it is another one. */
    @Test
    void aRunWhoseLockWasReleasedKeepsNothing() {
        assertProblem(
                Problem.LOCK_LOST, () -> run(before("b", () -> opened.get(1).rollback())));
        assertOnlyTheFirstIsApplied();
    }

    @Test
    void aRowThatAnotherRunInsertedIsThatOfTheLock() {
        Callback other = before(
                "b",
                () -> database.execute(
                        "insert into retort_history select 'b', parents, message, checksum, source, state,"
                                + " step, duration_ms, applied_at, applied_by from retort_history"));
        assertProblem(Problem.LOCK_LOST, () -> run(other)).hasMessageContaining("Another run has recorded revision b.");
        assertThat(tables()).containsExactly("guest");
    }

    @Test
    void aTriggerThatDiscardsTheRowStopsTheRun() {
        Callback trigger = before(
                "b", () -> database.execute("create rule discard as on insert to retort_history do instead nothing"));
        assertProblem(Problem.HISTORY_ROW_REFUSED, () -> run(trigger));
        assertOnlyTheFirstIsApplied();
    }

    @Test
    void aConstraintThatIsCheckedAtTheEndFailsThere() {
        RevisionGraph deferred = graph(
                revision("a", table("guest")),
                revision(
                        "b < a",
                        table("room"),
                        sql(
                                "alter table room add foreign key (id) references guest (id) deferrable initially deferred"),
                        sql("insert into room values (1)")));
        assertProblem(
                        Problem.MIGRATION_FAILED,
                        () -> runner(source, deferred, Runners.SILENT, Duration.ofSeconds(9))
                                .upgrade("head"))
                .hasMessageContaining("failed at its end")
                .hasMessageContaining("foreign key");
        assertOnlyTheFirstIsApplied();
    }

    /** The server has the commit already, and works on when the client is gone; but with the client went the lock. */
    @Test
    void aServerThatWorksOnWithoutAClientKeepsNothing() {
        RevisionGraph slow = graph(revision("a", table("guest"), sql("select pg_sleep(3)")));
        DataSource impatient = new UrlDataSource(
                database.url() + (database.url().contains("?") ? "&" : "?") + "socketTimeout=1", database.user(), "");
        assertProblem(
                        Problem.MIGRATION_FAILED,
                        () -> runner(impatient, slow, Runners.SILENT, Duration.ofSeconds(9))
                                .upgrade("head"))
                .hasMessageContaining(
                        "The connection ended during the commit. Either all of the revision was kept or nothing");
        assertThat(runner(database, slow).upgrade("head")).containsExactly("a");
        assertThat(database.query("select revision from retort_history")).containsExactly("a");
    }

    private void run(Callback callback) {
        runner(source, TWO, callback, Duration.ofSeconds(9)).upgrade("head");
    }

    private void assertOnlyTheFirstIsApplied() {
        assertThat(database.query("select revision from retort_history")).containsExactly("a");
        assertThat(tables()).containsExactly("guest");
    }

    private List<String> tables() {
        return database.query("select table_name from information_schema.tables where table_schema = 'public'"
                + " and table_name <> 'retort_history' order by table_name");
    }

    private interface Step {
        void run() throws SQLException;
    }

    private static Callback before(String wanted, Step step) {
        return new Callback() {
            @Override
            public boolean passive() {
                return true;
            }

            @Override
            public void beforeRevision(CallbackContext run, RevisionNode revision) throws SQLException {
                if (revision.id().equals(wanted)) {
                    step.run();
                }
            }
        };
    }
}
