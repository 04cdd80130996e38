package dev.retort.r2dbc;

import dev.retort.Retort;
import io.r2dbc.spi.ConnectionFactory;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Applies the revisions on the class path to the database of an R2DBC connection factory, without a JDBC driver.
 *
 * <pre>{@code
 * ReactiveRetort.using(connectionFactory).upgrade();                                       // CompletableFuture<List<String>>
 * Mono.fromFuture(() -> ReactiveRetort.using(connectionFactory).upgrade());                // Spring WebFlux
 * Uni.createFrom().completionStage(() -> ReactiveRetort.using(connectionFactory).upgrade()); // Quarkus
 * }</pre>
 *
 * <p>It uses the runner of {@link Retort}, with the same locks, recovery and problems. A run is a strict sequence, so a thread
 * waits for each answer: a new thread per call, or one of the {@link #executor}. No event loop waits. The caller gets a future
 * immediately. It fails with the {@link dev.retort.problem.RetortException} that {@link Retort} would throw.
 *
 * <p>Cancelling the future stops a run that waits for its lock. A run that has started continues to its end, so that a timeout never leaves a
 * revision half applied.
 *
 * <p>Instances are immutable and thread-safe. Each option returns a new instance.
 */
public final class ReactiveRetort {
    private final Retort retort;
    private final Executor executor;

    private ReactiveRetort(Retort retort, Executor executor) {
        this.retort = retort;
        this.executor = executor;
    }

    /** Uses the database of a connection factory, which may be a pool. Each call opens one connection and closes it; on H2, a run opens a second one. */
    public static ReactiveRetort using(ConnectionFactory connectionFactory) {
        return new ReactiveRetort(
                Retort.using(R2dbcConnections.of(connectionFactory)), task -> new Thread(task, "retort").start());
    }

    /** With options of {@link Retort}: {@code with(retort -> retort.lockTimeout(ofMinutes(1)).verify())}. */
    public ReactiveRetort with(UnaryOperator<Retort> options) {
        return new ReactiveRetort(options.apply(retort), executor);
    }

    /**
     * On a thread of an executor, whose threads may be made to wait: {@code Schedulers.boundedElastic()::schedule} does, {@code
     * Schedulers.parallel()} does not (RT421).
     */
    public ReactiveRetort executor(Executor executor) {
        return new ReactiveRetort(retort, executor);
    }

    /** {@link Retort#upgrade()}: the ids of the revisions that were run, in order. */
    public CompletableFuture<List<String>> upgrade() {
        return call(Retort::upgrade);
    }

    /** {@link Retort#upgrade(String)}: the ids of the revisions that were run, in order. */
    public CompletableFuture<List<String>> upgrade(String target) {
        return call(each -> each.upgrade(target));
    }

    /**
     * {@link Retort#downgrade(String)}: the ids of the revisions that were taken back, in order. To refuse the loss of data: {@code call(retort ->
     * retort.downgrade("-1", lost -> lost.isEmpty()))}.
     */
    public CompletableFuture<List<String>> downgrade(String target) {
        return call(each -> each.downgrade(target));
    }

    /** {@link Retort#current}: the applied revisions that no other applied one follows. */
    public CompletableFuture<List<String>> current() {
        return call(Retort::current);
    }

    /** {@link Retort#pending}: the ids of the revisions that an upgrade to the heads would run, in order. */
    public CompletableFuture<List<String>> pending() {
        return call(Retort::pending);
    }

    /** Calls any method of {@link Retort}: {@code call(retort -> retort.history("-3:current"))}. */
    public <T> CompletableFuture<T> call(Function<Retort, T> task) {
        ReactiveRun<T> run = new ReactiveRun<>(
                () -> task.apply(retort), Thread.currentThread().getContextClassLoader());
        executor.execute(run);
        return run.result();
    }
}
