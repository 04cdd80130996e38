package dev.retort.run;

import static dev.retort.run.Revisions.column;
import static dev.retort.run.Revisions.graph;
import static dev.retort.run.Revisions.revision;
import static dev.retort.run.Revisions.table;
import static dev.retort.run.Runners.SILENT;
import static dev.retort.run.Runners.assertProblem;
import static dev.retort.run.Runners.runner;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.problem.Problem;
import dev.retort.revision.RevisionGraph;
import dev.retort.revision.RevisionNode;
import dev.retort.run.TestDatabase.Kind;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A table that a revision changes is in another session's open transaction. */
class LockWaitTest {
    private static final RevisionGraph ONE = graph(revision("a", table("booking")));
    private static final RevisionGraph TWO =
            ONE.plus(List.of(revision("b < a", column("booking", "note"), column("booking", "nights"))));

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"H2_MEMORY", "POSTGRESQL", "MARIADB", "MYSQL"})
    void givesUpInTimeAndWorksOnceTheTableIsFree(Kind kind) throws SQLException {
        try (TestDatabase database = TestDatabase.create(kind)) {
            runner(database, ONE).upgrade("head");
            try (Connection holder = held(database)) {
                assertProblem(
                                Problem.TABLE_LOCKED,
                                () -> runner(database.dataSource(), TWO, SILENT, Duration.ofSeconds(1))
                                        .upgrade("head"))
                        .hasMessageContaining("another session holds a lock that the statement needs")
                        .hasMessageNotContaining("Fix its class");
                holder.rollback();
            }
            assertThat(runner(database, TWO).upgrade("head")).containsExactly("b");
            assertThat(database.columns()).containsExactly("booking.id", "booking.nights", "booking.note");
        }
    }

    /** MariaDB does so where its performance schema is on, which it is not by default. */
    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"H2_MEMORY", "POSTGRESQL", "MARIADB", "MYSQL"})
    void aWaitIsReportedBeforeEachRepetitionWithTheHolders(Kind kind) throws SQLException {
        List<String> heard = new ArrayList<>();
        Callback listener = new Callback() {
            @Override
            public boolean passive() {
                return true;
            }

            @Override
            public void waitingForTable(
                    CallbackContext run, RevisionNode revision, String statement, List<String> holders) {
                heard.add(revision.id() + " " + statement + " " + holders);
            }
        };
        try (TestDatabase database = TestDatabase.create(kind)) {
            runner(database, ONE).upgrade("head");
            try (Connection holder = held(database)) {
                assertProblem(
                                Problem.TABLE_LOCKED,
                                () -> runner(database.dataSource(), TWO, listener, Duration.ofMillis(3_500))
                                        .upgrade("head"))
                        .hasMessageContaining(kind == Kind.MARIADB ? "" : "Locks on its tables are held by ");
                holder.rollback();
            }
        }
        String name = switch (kind) {
            case H2_MEMORY -> "\\[session \\d+, user sa.*";
            case POSTGRESQL -> "\\[process \\d+, user .*, in a transaction since .*";
            case MYSQL -> "\\[connection \\d+, user root, from localhost.*";
            default -> "\\[\\]";
        };
        assertThat(heard).isNotEmpty().allMatch(each -> each.matches("(?i)b alter table booking add .* " + name));
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"H2_MEMORY", "POSTGRESQL", "MARIADB", "MYSQL"})
    void waitsForATransactionThatEnds(Kind kind) throws Exception {
        try (TestDatabase database = TestDatabase.create(kind)) {
            runner(database, ONE).upgrade("head");
            try (Connection holder = held(database)) {
                Thread other = new Thread(() -> {
                    try {
                        Thread.sleep(2_500);
                        holder.rollback();
                    } catch (InterruptedException | SQLException e) {
                        throw new IllegalStateException(e);
                    }
                });
                other.start();
                assertThat(runner(database, TWO).upgrade("head")).containsExactly("b");
                other.join();
            }
            assertThat(database.columns()).containsExactly("booking.id", "booking.nights", "booking.note");
        }
    }

    @Test
    void theSessionKeepsItsOwnLimit() throws SQLException {
        for (Kind kind : List.of(Kind.POSTGRESQL, Kind.MARIADB, Kind.MYSQL)) {
            String limit = kind == Kind.POSTGRESQL ? "lock_timeout" : "lock_wait_timeout";
            String show = kind == Kind.POSTGRESQL ? "show lock_timeout" : "select @@lock_wait_timeout";
            try (TestDatabase database = TestDatabase.create(kind);
                    Connection pooled = database.dataSource().getConnection()) {
                execute(pooled, "set " + limit + " = 77");
                runner(
                                CountingDataSource.keepingOpen(pooled, database.dataSource()),
                                TWO,
                                SILENT,
                                Duration.ofSeconds(9))
                        .upgrade("head");
                try (Statement statement = pooled.createStatement();
                        var rows = statement.executeQuery(show)) {
                    rows.next();
                    assertThat(rows.getString(1)).isEqualTo(kind == Kind.POSTGRESQL ? "77ms" : "77");
                }
            }
        }
    }

    private static Connection held(TestDatabase database) throws SQLException {
        Connection holder = database.dataSource().getConnection();
        holder.setAutoCommit(false);
        execute(holder, "insert into booking (id) values (1)");
        return holder;
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
