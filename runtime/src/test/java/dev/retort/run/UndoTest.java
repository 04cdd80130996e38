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
import static dev.retort.run.Runners.runner;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.operation.AddColumn;
import dev.retort.operation.AddUnique;
import dev.retort.problem.Problem;
import dev.retort.revision.RevisionGraph;
import dev.retort.revision.RevisionNode;
import dev.retort.run.TestDatabase.Kind;
import dev.retort.run.history.Repair;
import dev.retort.run.session.ConnectionSource;
import dev.retort.run.session.JdbcSession;
import dev.retort.schema.Column;
import dev.retort.schema.Types;
import dev.retort.schema.UniqueConstraint;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A run that stopped is taken back by a run in the other direction, where the database can't roll DDL back. */
class UndoTest {
    private static final Column FAX = new Column("fax", Types.varchar(40), false);

    private static final RevisionGraph FAILING = graph(
            revision("a", table("booking")),
            revision(
                    "b < a",
                    table("guest"),
                    new AddUnique("booking", new UniqueConstraint("uq_booking", List.of("id"))),
                    column("booking", "note"),
                    row("guest", 1),
                    row("guest", 1)),
            revision("c < b", column("booking", "nights")));

    /** Its downgrade adds a column that rows have no value for. */
    private static final RevisionGraph HOLE = graph(
            revision("a", table("booking"), new AddColumn("booking", FAX)),
            revision(
                    "b < a",
                    List.of(dropped("booking", "fax"), column("booking", "note")),
                    List.of(dropped("booking", "note"), new AddColumn("booking", FAX)),
                    Set.of(Problem.LOSES_DATA.code())),
            revision("c < b", column("booking", "nights")));

    @ParameterizedTest
    @EnumSource(names = {"H2_MEMORY", "H2_FILE", "MARIADB", "MYSQL"})
    void anUpgradeThatStoppedIsTakenBackByADowngrade(Kind kind) {
        try (TestDatabase database = TestDatabase.create(kind)) {
            runner(database, FAILING).upgrade("a");
            List<String> before = database.facts();
            assertThatThrownBy(() -> runner(database, FAILING).upgrade("head"))
                    .hasMessageContaining("failed at statement 5 of 5")
                    .hasMessageContaining("To return to where it began instead, run \"retort downgrade b-1\".");
            assertThat(runner(database, FAILING).downgrade("b-1")).containsExactly("b");
            assertThat(database.facts()).isEqualTo(before);
            assertThat(database.query("select revision, state from retort_history"))
                    .containsExactly("a applied");
        }
    }

    @Test
    void aDowngradeGoesOnToItsTarget() {
        try (TestDatabase database = TestDatabase.create(Kind.H2_MEMORY)) {
            assertThatThrownBy(() -> runner(database, FAILING).upgrade("head"))
                    .isInstanceOf(MigrationFailedException.class);
            assertThat(runner(database, FAILING).downgrade("base")).containsExactly("b", "a");
            assertThat(database.columns()).isEmpty();
        }
    }

    /** MariaDB and MySQL invent a value. */
    @ParameterizedTest
    @EnumSource(names = {"H2_MEMORY", "H2_FILE"})
    void aDowngradeThatStoppedIsTakenBackByAnUpgrade(Kind kind) {
        try (TestDatabase database = TestDatabase.create(kind)) {
            runner(database, HOLE).upgrade("b");
            database.execute("insert into booking (id) values (1)");
            List<String> before = database.facts();
            assertThatThrownBy(() -> runner(database, HOLE).downgrade("a"))
                    .hasMessageContaining("failed at statement 2 of 2")
                    .hasMessageContaining("To return to where it began instead, run \"retort upgrade b\".");
            assertThat(runner(database, HOLE).upgrade("b")).containsExactly("b");
            assertThat(database.facts()).isEqualTo(before);
            assertThat(runner(database, HOLE).upgrade("head")).containsExactly("c");
        }
    }

    @Test
    void whatCannotBeReversedIsFinishedFirst() {
        RevisionGraph raw = graph(revision("a", table("booking")), revision("b < a", sql("select 1"), sql("select x")));
        try (TestDatabase database = TestDatabase.create(Kind.H2_MEMORY)) {
            assertThatThrownBy(() -> runner(database, raw).upgrade("head"))
                    .isInstanceOf(MigrationFailedException.class);
            assertProblem(Problem.INTERRUPTED, () -> runner(database, raw).downgrade("a"))
                    .hasMessageContaining(
                            "The upgrade of revision b was interrupted after 1 of its statements, and what")
                    .hasMessageContaining("run \"retort upgrade\" again");
            assertThat(runner(database, raw).current()).containsExactly("a");
        }
    }

    @Test
    void aPersonDecidesOnAStatementOfItTooAndTheFirstDirectionIsClosed() {
        try (TestDatabase database = TestDatabase.create(Kind.H2_MEMORY)) {
            assertThatThrownBy(() -> runner(database, FAILING).upgrade("head"))
                    .isInstanceOf(MigrationFailedException.class);
            Callback deadly = new Callback() {
                @Override
                public void beforeStatement(
                        CallbackContext run, RevisionNode revision, String statement, int number, int count) {
                    if (number == 2) {
                        throw new DyingSession.Dead();
                    }
                }
            };
            assertThatThrownBy(() -> runner(database, FAILING, deadly).downgrade("a"))
                    .isInstanceOf(DyingSession.Dead.class);
            assertThat(database.query("select state from retort_history where revision = 'b'"))
                    .containsExactly("undo_up");
            assertProblem(Problem.INTERRUPTED, () -> runner(database, FAILING).upgrade("head"))
                    .hasMessageContaining("\"retort downgrade b-1\"");
            runner(database, FAILING).repair(Repair.AGAIN);
            assertThat(database.query("select state from retort_history where revision = 'b'"))
                    .containsExactly("undo_up_stopped");
            assertThat(runner(database, FAILING).downgrade("a")).containsExactly("b");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2_MEMORY", "MARIADB"})
    void aRunThatDiesWhileItTakesBackIsFinishedByTheNext(Kind kind) {
        boolean died = true;
        for (int moment = 1; died; moment += 3) {
            try (TestDatabase database = TestDatabase.create(kind)) {
                runner(database, FAILING).upgrade("a");
                List<String> before = database.facts();
                assertThatThrownBy(() -> runner(database, FAILING).upgrade("head"))
                        .isInstanceOf(MigrationFailedException.class);
                died = dies(database, moment);
                runner(database, FAILING).downgrade("a");
                assertThat(database.facts()).as("moment " + moment).isEqualTo(before);
                assertThat(database.query("select revision, state from retort_history"))
                        .containsExactly("a applied");
            }
        }
    }

    /** Whether a downgrade to a came to that moment. */
    private static boolean dies(TestDatabase database, int moment) {
        AtomicInteger left = new AtomicInteger(moment);
        List<Connection> open = new ArrayList<>();
        ConnectionSource source = ConnectionSource.of("dying", () -> {
            Connection connection = database.dataSource().getConnection();
            open.add(connection);
            return new DyingSession(new JdbcSession(connection), left, () -> open.forEach(UndoTest::cut));
        });
        try {
            new Runner(source, FAILING, Runners.settings(TABLE, SILENT, Duration.ofSeconds(60))).downgrade("a");
            return false;
        } catch (DyingSession.Dead e) {
            return true;
        }
    }

    private static void cut(Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
