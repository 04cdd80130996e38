package dev.retort.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.r2dbc.R2dbcConnections;
import dev.retort.run.TestDatabase.Kind;
import dev.retort.run.session.ConnectionSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** The R2DBC connections are cut at moments of an upgrade, as {@code CrashTest} cuts those of JDBC. */
class ReactiveCrashTest {
    /** Every so many moments. */
    private static final int STRIDE = 17;

    @ParameterizedTest
    @EnumSource(value = Kind.class, mode = Mode.EXCLUDE, names = "SQLITE")
    void anUpgradeThatDiesAtAnyMomentIsFinishedByTheNext(Kind kind) {
        List<String> expected = finished(kind);
        int moment = 1 - STRIDE;
        boolean died = true;
        while (died) {
            moment += STRIDE;
            try (TestDatabase database = TestDatabase.create(kind)) {
                died = dies(database, moment);
                Reactive.runner(database, CrashHistory.GRAPH).upgrade("head");
                assertThat(database.facts()).as("moment %s", moment).isEqualTo(expected);
                assertThat(database.query(CrashHistory.ROWS))
                        .as("moment %s", moment)
                        .isEqualTo(CrashHistory.EXPECTED_ROWS);
            }
        }
        assertThat(moment).isGreaterThan(40);
    }

    private static List<String> finished(Kind kind) {
        try (TestDatabase database = TestDatabase.create(kind)) {
            Reactive.runner(database, CrashHistory.GRAPH).upgrade("head");
            return database.facts();
        }
    }

    /** Whether the run came to that moment. */
    private static boolean dies(TestDatabase database, int moment) {
        AtomicInteger left = new AtomicInteger(moment);
        CountingConnectionFactory factory = new CountingConnectionFactory(Reactive.factory(database));
        ConnectionSource living = R2dbcConnections.of(factory);
        ConnectionSource source =
                ConnectionSource.of("dying", () -> new DyingSession(living.open(), left, factory::cut));
        try {
            new Runner(source, CrashHistory.GRAPH, new Runner.Settings(Runners.TABLE, id -> false, RunOptions.DEFAULT))
                    .upgrade("head");
            return false;
        } catch (DyingSession.Dead e) {
            return true;
        }
    }
}
