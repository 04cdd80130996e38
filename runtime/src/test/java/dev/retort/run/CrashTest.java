package dev.retort.run;

import static dev.retort.run.Runners.runner;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.run.TestDatabase.Kind;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.h2.jdbc.JdbcConnection;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The connection is cut at every moment of an upgrade and of a downgrade; {@link Torture} kills whole processes. */
class CrashTest {
    /** Every so many moments; each of them with {@code make torture}. */
    private static final int STRIDE = Integer.getInteger("retort.torture.stride", 11);

    @ParameterizedTest
    @EnumSource
    void anUpgradeThatDiesAtAnyMomentIsFinishedByTheNext(Kind kind) {
        List<String> expected = finished(kind);
        int moment = 1 - STRIDE;
        boolean died = true;
        while (died) {
            moment += STRIDE;
            try (TestDatabase database = TestDatabase.create(kind)) {
                died = dies(database, moment, Direction.UPGRADE, "head");
                runner(database, CrashHistory.GRAPH).upgrade("head");
                assertThat(database.facts()).as("moment %s", moment).isEqualTo(expected);
                assertThat(database.query(CrashHistory.ROWS))
                        .as("moment %s", moment)
                        .isEqualTo(CrashHistory.EXPECTED_ROWS);
            }
        }
        assertThat(moment).isGreaterThan(40);
    }

    @ParameterizedTest
    @EnumSource
    void aDowngradeThatDiesAtAnyMomentIsFinishedByTheNext(Kind kind) {
        int moment = 1 - STRIDE;
        boolean died = true;
        while (died) {
            moment += STRIDE;
            try (TestDatabase database = TestDatabase.create(kind)) {
                runner(database, CrashHistory.GRAPH).upgrade("head");
                died = dies(database, moment, Direction.DOWNGRADE, "base");
                runner(database, CrashHistory.GRAPH).downgrade("base");
                assertThat(database.columns()).as("moment %s", moment).isEmpty();
                assertThat(database.query("select * from retort_history")).isEmpty();
            }
        }
        assertThat(moment).isGreaterThan(40);
    }

    private static List<String> finished(Kind kind) {
        try (TestDatabase database = TestDatabase.create(kind)) {
            runner(database, CrashHistory.GRAPH).upgrade("head");
            return database.facts();
        }
    }

    /** Whether the run came to that moment. */
    private static boolean dies(TestDatabase database, int moment, Direction direction, String target) {
        AtomicInteger left = new AtomicInteger(moment);
        List<Connection> open = new ArrayList<>();
        ConnectionSource source = ConnectionSource.of("dying", () -> {
            Connection connection = database.dataSource().getConnection();
            open.add(connection);
            return new DyingSession(new JdbcSession(connection), left, () -> open.forEach(CrashTest::cut));
        });
        Runner.Settings settings =
                new Runner.Settings(Runners.TABLE, id -> false, RunListener.SILENT, Duration.ofSeconds(60));
        Runner runner = new Runner(source, CrashHistory.GRAPH, settings);
        try {
            if (direction == Direction.UPGRADE) {
                runner.upgrade(target);
            } else {
                runner.downgrade(target);
            }
            return false;
        } catch (DyingSession.Dead e) {
            return true;
        }
    }

    private static void cut(Connection connection) {
        try {
            if (connection instanceof JdbcConnection
                    || connection.getMetaData().getURL().startsWith("jdbc:sqlite:")) {
                connection.close(); // they do not know how to abort, and take back what was not committed
            } else {
                connection.abort(Runnable::run);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
