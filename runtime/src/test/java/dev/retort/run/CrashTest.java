package dev.retort.run;

import static dev.retort.run.Runners.runner;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.run.FigureTable.Column;
import dev.retort.run.TestDatabase.Kind;
import dev.retort.run.history.Direction;
import dev.retort.run.session.ConnectionSource;
import dev.retort.run.session.JdbcSession;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.h2.jdbc.JdbcConnection;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The connection is cut at every moment of an upgrade and of a downgrade; {@link Torture} kills whole processes. */
@ExtendWith(FigureTable.class)
class CrashTest {
    /** Every so many moments; each of them with {@code make torture}. */
    private static final int STRIDE = FigureTable.TORTURE ? 1 : 11;

    @ParameterizedTest
    @EnumSource
    void aRunThatDiesAtAnyMomentIsFinishedByTheNext(Kind kind) {
        Figures figures = new Figures(kind, Column.CONNECTION_CUT);
        int moments = 0;
        for (Direction direction : Direction.values()) {
            boolean died = true;
            for (int moment = 1; died; moment += STRIDE) {
                try (TestDatabase database = TestDatabase.create(kind)) {
                    if (direction == Direction.DOWNGRADE) {
                        runner(database, CrashHistory.GRAPH).upgrade("head");
                    }
                    died = dies(database, moment, direction);
                    figures.count(
                            died,
                            database,
                            direction == Direction.UPGRADE,
                            () -> run(runner(database, CrashHistory.GRAPH), direction));
                }
                moments = moment;
            }
            assertThat(moments).isGreaterThan(40);
        }
        figures.report();
    }

    private static void run(Runner runner, Direction direction) {
        if (direction == Direction.UPGRADE) {
            runner.upgrade("head");
        } else {
            runner.downgrade("base");
        }
    }

    /** Whether the run came to that moment. */
    private static boolean dies(TestDatabase database, int moment, Direction direction) {
        AtomicInteger left = new AtomicInteger(moment);
        List<Connection> open = new ArrayList<>();
        ConnectionSource source = ConnectionSource.of("dying", () -> {
            Connection connection = database.dataSource().getConnection();
            open.add(connection);
            return new DyingSession(new JdbcSession(connection), left, () -> open.forEach(CrashTest::cut));
        });
        Runner.Settings settings = Runners.settings(Runners.TABLE, Runners.SILENT, Duration.ofSeconds(60));
        Runner runner = new Runner(source, CrashHistory.GRAPH, settings);
        try {
            run(runner, direction);
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
