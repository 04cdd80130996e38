package dev.retort.run;

import static dev.retort.run.Runners.assertProblem;
import static dev.retort.run.Runners.runner;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.problem.Problem;
import dev.retort.revision.RevisionNode;
import dev.retort.run.TestDatabase.Kind;
import dev.retort.run.history.Database;
import dev.retort.run.lock.RunLock;
import dev.retort.run.session.ConnectionSource;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConcurrencyTest {
    private static final int THREADS = 16;

    @ParameterizedTest
    @EnumSource
    void sixteenRunnersApplyEachRevisionOnce(Kind kind) throws Exception {
        try (TestDatabase database = TestDatabase.create(kind)) {
            assertThat(atOnce(() -> runner(database, Revisions.THREE).upgrade("head")))
                    .containsExactlyInAnyOrder("aaaa00000001", "bbbb00000002", "cccc00000003");
            assertThat(database.query("select id from guest")).containsExactly("1");
            assertThat(atOnce(() -> runner(database, Revisions.THREE).downgrade("base")))
                    .containsExactlyInAnyOrder("aaaa00000001", "bbbb00000002", "cccc00000003");
            assertThat(database.columns()).isEmpty();
        }
    }

    /** H2 makes one table at a time, and whoever comes meanwhile waits in vain after a while. */
    @Test
    void theHistoryTableIsMadeWhenTheDatabaseHasMadeThatOfAnother() throws Exception {
        ExecutorService other = Executors.newSingleThreadExecutor();
        try (TestDatabase database = TestDatabase.create(Kind.H2_MEMORY);
                Connection making = database.dataSource().getConnection()) {
            database.execute("set default_lock_timeout 20");
            making.setAutoCommit(false);
            making.createStatement().execute("create global temporary table slow (id integer) transactional");
            Future<List<String>> run =
                    other.submit(() -> runner(database, Revisions.THREE).upgrade("head"));
            assertThatThrownBy(() -> run.get(500, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            making.commit();
            assertThat(run.get()).hasSize(3);
        } finally {
            other.shutdown();
        }
    }

    /** H2 shows a table before it has its primary key, and until then a second row of the lock's key is welcome. */
    @Test
    void aHistoryTableThatHasNoPrimaryKeyYetLocksNobodyOut() throws Exception {
        ExecutorService other = Executors.newSingleThreadExecutor();
        try (TestDatabase database = TestDatabase.create(Kind.H2_MEMORY)) {
            runner(database, Revisions.THREE).upgrade("+1");
            database.execute("alter table retort_history drop primary key");
            Future<List<String>> run =
                    other.submit(() -> runner(database, Revisions.THREE).upgrade("head"));
            assertThatThrownBy(() -> run.get(500, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            database.execute("alter table retort_history add primary key (revision)");
            assertThat(run.get()).hasSize(2);
        } finally {
            other.shutdown();
        }
    }

    @ParameterizedTest
    @EnumSource
    void whoWaitsTooLongGivesUp(Kind kind) throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        Callback slow = new Callback() {
            @Override
            public void beforeRevision(CallbackContext run, RevisionNode revision) {
                begun.countDown();
                await(goOn);
            }
        };
        ExecutorService other = Executors.newSingleThreadExecutor();
        try (TestDatabase database = TestDatabase.create(kind)) {
            Future<List<String>> first =
                    other.submit(() -> runner(database, Revisions.THREE, slow).upgrade("head"));
            await(begun);
            Runner second = runner(database.dataSource(), Revisions.THREE, Runners.SILENT, Duration.ofMillis(300));
            assertProblem(Problem.LOCK_TIMEOUT, () -> second.upgrade("head"))
                    .hasMessageContaining("This run waited for 0.3 s and gave up")
                    .hasMessageMatching(
                            kind == Kind.SQLITE
                                    ? "(?s).*\\(this user may not see the holder\\).*"
                                    : "(?s).*\\((process|connection|session) \\d+, user .*\\).*")
                    .hasMessageContaining("The lock ends with its session");
            assertThat(second.current()).as("reading waits for nobody").isEmpty();
            goOn.countDown();
            assertThat(first.get()).hasSize(3);
            assertThat(second.upgrade("head")).isEmpty();
        } finally {
            goOn.countDown();
            other.shutdown();
        }
    }

    @ParameterizedTest
    @EnumSource
    void whoWaitsHearsForWhom(Kind kind) throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        List<String> holders = new ArrayList<>();
        Callback slow = new Callback() {
            @Override
            public void beforeRevision(CallbackContext run, RevisionNode revision) {
                begun.countDown();
                await(goOn);
            }
        };
        Callback waiter = new Callback() {
            @Override
            public void waiting(String holder, Duration patience) {
                holders.add(holder + ", " + patience.toSeconds());
                goOn.countDown();
            }
        };
        ExecutorService other = Executors.newSingleThreadExecutor();
        try (TestDatabase database = TestDatabase.create(kind)) {
            Future<List<String>> first =
                    other.submit(() -> runner(database, Revisions.THREE, slow).upgrade("head"));
            await(begun);
            assertThat(runner(database.dataSource(), Revisions.THREE, waiter, Duration.ofSeconds(60))
                            .upgrade("head"))
                    .isEmpty();
            assertThat(first.get()).hasSize(3);
            assertThat(holders)
                    .singleElement()
                    .asString()
                    .matches(
                            kind == Kind.SQLITE
                                    ? "this user may not see the holder, 60"
                                    : "(process|connection|session) \\d+, user .*, 60");
        } finally {
            goOn.countDown();
            other.shutdown();
        }
    }

    @ParameterizedTest
    @EnumSource
    void theLockEndsWithItsSession(Kind kind) throws Exception {
        try (TestDatabase database = TestDatabase.create(kind)) {
            runner(database, Revisions.THREE).upgrade("+1");
            Runner impatient = runner(database.dataSource(), Revisions.THREE, Runners.SILENT, Duration.ofMillis(300));
            List<Connection> connections = new ArrayList<>();
            ConnectionSource source = ConnectionSource.of(new CountingDataSource(database.dataSource(), connections));
            Database dying = Database.open(source, Runners.TABLE, id -> true, RunOptions.DEFAULT.classLoader());
            RunLock lock = RunLock.of(dying, source);
            lock.acquire(Duration.ofSeconds(10), dying.session(), (holder, most) -> {});
            assertProblem(Problem.LOCK_TIMEOUT, () -> impatient.upgrade("head"));

            for (Connection connection : connections) {
                connection.close();
            }
            assertThat(runner(database, Revisions.THREE).upgrade("head")).hasSize(2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aFailedRunGivesTheLockBack(Kind kind) {
        try (TestDatabase database = TestDatabase.create(kind)) {
            Callback failing = new Callback() {
                @Override
                public void beforeRevision(CallbackContext run, RevisionNode revision) {
                    throw new IllegalStateException("enough");
                }
            };
            assertThatThrownBy(() -> runner(database, Revisions.THREE, failing).upgrade("head"))
                    .hasMessageContaining("enough");
            assertThat(runner(database.dataSource(), Revisions.THREE, Runners.SILENT, Duration.ZERO)
                            .upgrade("head"))
                    .hasSize(3);
        }
    }

    @Test
    void aDataSourceOfOneConnectionIsToldThatTheLockNeedsAnother() throws Exception {
        try (TestDatabase database = TestDatabase.create(Kind.H2_MEMORY);
                Connection only = database.dataSource().getConnection()) {
            CountingDataSource single = CountingDataSource.always(only);
            Runner runner = runner(single, Revisions.THREE, Runners.SILENT, Duration.ofSeconds(1));
            assertProblem(Problem.DATABASE_REFUSED, () -> runner.upgrade("head"))
                    .hasMessageContaining("gave one connection twice");
            assertThat(database.query("select * from retort_history")).isEmpty();
        }
    }

    @Test
    void aDatabaseThatEveryConnectionHasForItselfNeedsNoLock() {
        ConnectionSource source = ConnectionSource.of("jdbc:h2:mem:", null, null);
        Runner.Settings settings = Runners.settings(Runners.TABLE, Runners.SILENT, Duration.ofSeconds(1));
        assertThat(new Runner(source, Revisions.THREE, settings).upgrade("head"))
                .hasSize(3);
    }

    private static List<String> atOnce(Callable<List<String>> run) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        CountDownLatch start = new CountDownLatch(1);
        try {
            List<Future<List<String>>> runs = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                runs.add(threads.submit(() -> {
                    await(start);
                    return run.call();
                }));
            }
            start.countDown();
            List<String> applied = new ArrayList<>();
            for (Future<List<String>> each : runs) {
                applied.addAll(each.get());
            }
            return applied;
        } finally {
            threads.shutdown();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
