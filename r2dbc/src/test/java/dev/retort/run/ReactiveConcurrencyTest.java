package dev.retort.run;

import static dev.retort.run.Runners.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.problem.Problem;
import dev.retort.r2dbc.R2dbcConnections;
import dev.retort.revision.RevisionNode;
import dev.retort.run.TestDatabase.Kind;
import dev.retort.run.history.Database;
import dev.retort.run.lock.RunLock;
import dev.retort.run.session.ConnectionSource;
import io.r2dbc.spi.ConnectionFactory;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class ReactiveConcurrencyTest {
    private static final RunOptions IMPATIENT = RunOptions.DEFAULT.withLockTimeout(Duration.ofMillis(300));

    @ParameterizedTest
    @EnumSource(value = Kind.class, mode = Mode.EXCLUDE, names = "SQLITE")
    void eightRunnersOfBothWaysApplyEachRevisionOnce(Kind kind) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try (TestDatabase database = TestDatabase.create(kind)) {
            List<Future<List<String>>> runs = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                runs.add(threads.submit(
                        () -> Reactive.runner(database, Revisions.THREE).upgrade("head")));
                runs.add(threads.submit(
                        () -> Runners.runner(database, Revisions.THREE).upgrade("head")));
            }
            List<String> applied = new ArrayList<>();
            for (Future<List<String>> run : runs) {
                applied.addAll(run.get());
            }
            assertThat(applied).containsExactlyInAnyOrder("aaaa00000001", "bbbb00000002", "cccc00000003");
            assertThat(database.query("select id from guest")).containsExactly("1");
        } finally {
            threads.shutdown();
        }
    }

    @ParameterizedTest
    @EnumSource(value = Kind.class, mode = Mode.EXCLUDE, names = "SQLITE")
    void theLockSaysWhoHasItAndEndsWithItsSession(Kind kind) throws Exception {
        try (TestDatabase database = TestDatabase.create(kind)) {
            Reactive.runner(database, Revisions.THREE).upgrade("+1");
            ConnectionFactory factory = Reactive.factory(database);
            Runner impatient = Reactive.runner(factory, Revisions.THREE, IMPATIENT);

            CountingConnectionFactory cut = new CountingConnectionFactory(factory);
            ConnectionSource source = R2dbcConnections.of(cut);
            Database dying = Database.open(source, Runners.TABLE, id -> true, RunOptions.DEFAULT.classLoader());
            RunLock.of(dying, source).acquire(Duration.ofSeconds(10), dying.session(), (holder, most) -> {});
            assertProblem(Problem.LOCK_TIMEOUT, () -> impatient.upgrade("head"))
                    .hasMessageMatching("(?s).*\\((process|connection|session) \\d+, user .*\\).*");

            cut.cut();
            assertThat(impatient.upgrade("head")).hasSize(2);
        }
    }

    @ParameterizedTest
    @EnumSource(value = Kind.class, mode = Mode.EXCLUDE, names = "SQLITE")
    void aFailedRunGivesTheLockBack(Kind kind) {
        Callback failing = new Callback() {
            @Override
            public void beforeRevision(CallbackContext run, RevisionNode revision) {
                throw new IllegalStateException("enough");
            }
        };
        try (TestDatabase database = TestDatabase.create(kind)) {
            ConnectionFactory factory = Reactive.factory(database);
            assertThatThrownBy(() -> Reactive.runner(factory, Revisions.THREE, RunOptions.DEFAULT.withCallback(failing))
                            .upgrade("head"))
                    .hasMessageContaining("enough");
            assertThat(Reactive.runner(factory, Revisions.THREE, IMPATIENT).upgrade("head"))
                    .hasSize(3);
        }
    }

    @ParameterizedTest
    @EnumSource(value = Kind.class, mode = Mode.EXCLUDE, names = "SQLITE")
    void aCallbackSharesTheConnection(Kind kind) {
        Callback granting = new Callback() {
            @Override
            public void afterRevision(CallbackContext run, RevisionNode revision) throws SQLException {
                assertThat(run.connection()).isEmpty();
                assertThat(run.query("select count(*) from booking")).containsExactly(List.of("0"));
                run.execute("create table t" + revision.id() + " (id int)");
            }
        };
        try (TestDatabase database = TestDatabase.create(kind)) {
            Reactive.runner(Reactive.factory(database), Revisions.THREE, RunOptions.DEFAULT.withCallback(granting))
                    .upgrade("head");
            assertThat(database.columns()).contains("taaaa00000001.id", "tcccc00000003.id");
        }
    }
}
