package dev.retort.r2dbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.throwable;

import dev.retort.Retort;
import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import dev.retort.revision.RevisionNode;
import dev.retort.run.Callback;
import dev.retort.run.CallbackContext;
import dev.retort.run.Reactive;
import dev.retort.run.TestDatabase;
import dev.retort.run.TestDatabase.Kind;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.NonBlocking;
import reactor.core.scheduler.Schedulers;

/** The history in {@code dev.retort.migrations}, whose index is on the class path. */
@Timeout(60)
class ReactiveRetortTest {
    private static final String BASELINE = "4be2f0c81d37";
    private static final String DROP_FAX = "7c1e09d4b2aa";

    private final TestDatabase database = TestDatabase.create(Kind.H2_MEMORY);
    private final ReactiveRetort retort = ReactiveRetort.using(Reactive.factory(database));

    @AfterEach
    void close() {
        database.close();
    }

    /** Stops where the first revision begins, until it is let on. */
    private static final class Gate implements Callback {
        private final CountDownLatch begun = new CountDownLatch(1);
        private final CountDownLatch open = new CountDownLatch(1);
        private final CountDownLatch done = new CountDownLatch(2);
        private volatile Thread thread = Thread.currentThread();

        @Override
        public void beforeRevision(CallbackContext run, RevisionNode revision) {
            thread = Thread.currentThread();
            begun.countDown();
            boolean interrupted = false;
            while (open.getCount() > 0) {
                try {
                    open.await();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }

        @Override
        public void revisionRecorded(CallbackContext run, RevisionNode revision, Duration elapsed) {
            done.countDown();
        }
    }

    @Test
    void theRevisionsOnTheClassPathAreApplied() {
        assertThat(retort.pending().join()).containsExactly(BASELINE, DROP_FAX);
        assertThat(retort.upgrade("+1").join()).containsExactly(BASELINE);
        assertThat(retort.upgrade().join()).containsExactly(DROP_FAX);
        assertThat(retort.current().join()).containsExactly(DROP_FAX);
        assertThat(retort.call(each -> each.downgrade("base", lost -> false)))
                .failsWithin(Duration.ofMinutes(1))
                .withThrowableThat()
                .withMessageContaining("[RT424] ");
        assertThat(retort.downgrade("base").join()).containsExactly(DROP_FAX, BASELINE);
        assertThat(retort.call(Retort::history).join()).hasSize(2);
    }

    @Test
    void theCallerGoesOnWhileAThreadOfItsOwnWaits() throws Exception {
        Gate gate = new Gate();
        CompletableFuture<List<String>> result =
                retort.with(each -> each.callback(gate)).upgrade();
        gate.begun.await();
        assertThat(gate.thread).isNotSameAs(Thread.currentThread());
        assertThat(gate.thread.isDaemon()).as("the program waits for a run").isFalse();
        assertThat(result).isNotDone();
        gate.open.countDown();
        assertThat(result.join()).hasSize(2);
        gate.thread.join();
    }

    @Test
    void aProblemIsWhatTheFutureFailsWith() {
        assertProblem(Problem.UNKNOWN_TARGET, () -> retort.upgrade("nowhere").join());
    }

    @Test
    void aThreadThatMayNotWaitMayAsk() {
        Mono<List<String>> upgrade = Mono.fromFuture(() -> {
            assertThat(Thread.currentThread()).isInstanceOf(NonBlocking.class);
            return retort.upgrade();
        });
        assertThat(upgrade.subscribeOn(Schedulers.parallel()).block()).hasSize(2);
    }

    @Test
    void butNotRun() {
        ReactiveRetort onEventLoop = retort.executor(Schedulers.parallel()::schedule);
        assertProblem(Problem.BLOCKING_NOT_ALLOWED, () -> onEventLoop.upgrade().join())
                .hasMessageContaining("the thread \"parallel-");
        assertThat(database.columns()).isEmpty();
    }

    @Test
    void anExecutorGetsItsThreadBackAsItGaveIt() throws Exception {
        ExecutorService executor = Executors.newSingleThreadExecutor();
        ClassLoader workers = new ClassLoader() {};
        try {
            executor.submit(() -> Thread.currentThread().setContextClassLoader(workers))
                    .get();
            Gate gate = new Gate();
            CompletableFuture<List<String>> result =
                    retort.executor(executor).with(each -> each.callback(gate)).upgrade();
            gate.begun.await();
            result.cancel(true);
            gate.open.countDown();
            executor.submit(() -> {
                        assertThat(Thread.currentThread()).isSameAs(gate.thread);
                        assertThat(Thread.currentThread().getContextClassLoader())
                                .isSameAs(workers);
                        assertThat(Thread.currentThread().isInterrupted()).isFalse();
                    })
                    .get();
        } finally {
            executor.shutdown();
        }
    }

    @Test
    void whoCancelsARunThatWaitsForTheLockStopsIt() throws Exception {
        Gate gate = new Gate();
        CompletableFuture<List<String>> first =
                retort.with(each -> each.callback(gate)).upgrade();
        gate.begun.await();
        ExecutorService executor = Executors.newSingleThreadExecutor();
        try {
            CompletableFuture<List<String>> second = retort.executor(executor).upgrade();
            second.orTimeout(300, TimeUnit.MILLISECONDS)
                    .exceptionally(e -> List.of())
                    .join();
            executor.submit(() -> assertThat(second).isDone()).get(10, TimeUnit.SECONDS);
        } finally {
            executor.shutdown();
            gate.open.countDown();
        }
        assertThat(first.join()).hasSize(2);
    }

    @Test
    void whoCancelsARunThatHasBegunLosesItsResultAlone() throws Exception {
        Gate gate = new Gate();
        CompletableFuture<List<String>> result =
                retort.with(each -> each.callback(gate)).upgrade();
        gate.begun.await();
        assertThat(result.cancel(true)).isTrue();
        gate.open.countDown();
        assertThat(gate.done.await(10, TimeUnit.SECONDS)).isTrue();
        gate.thread.join();
        assertThatThrownBy(result::join).isInstanceOf(CancellationException.class);
        assertThat(retort.current().join()).containsExactly(DROP_FAX);
    }

    @Test
    void whatIsCancelledBeforeItHasAThreadIsNotRun() throws Exception {
        ExecutorService executor = Executors.newSingleThreadExecutor();
        try {
            CountDownLatch busy = new CountDownLatch(1);
            executor.execute(() -> {
                try {
                    busy.await();
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            });
            retort.executor(executor).upgrade().cancel(true);
            busy.countDown();
            executor.submit(() -> assertThat(database.columns()).isEmpty()).get();
        } finally {
            executor.shutdown();
        }
    }

    private static org.assertj.core.api.AbstractThrowableAssert<?, ?> assertProblem(
            Problem problem, ThrowingCallable call) {
        return assertThatThrownBy(call)
                .cause()
                .asInstanceOf(throwable(RetortException.class))
                .satisfies(e -> assertThat(e.problem()).isEqualTo(problem));
    }
}
