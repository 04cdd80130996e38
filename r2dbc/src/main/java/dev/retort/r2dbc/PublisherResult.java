package dev.retort.r2dbc;

import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import io.r2dbc.spi.R2dbcException;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;

/** Waits for the results that a driver publishes. */
final class PublisherResult {
    private PublisherResult() {}

    /**
     * Asks, and waits for all of the answer, whatever interrupts the thread: what was sent to the database can't be unsent. An interruption stays to
     * be seen.
     *
     * @throws SQLException if the driver fails, with the SQLSTATE that it gives
     * @throws RetortException on a thread that may not wait (RT421)
     */
    static <T> List<T> await(Supplier<? extends Publisher<? extends T>> question) throws SQLException {
        requireThreadThatMayWait();
        CompletableFuture<@Nullable List<T>> answer =
                Flux.defer(() -> Flux.<T>from(question.get())).collectList().toFuture();
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return Objects.requireNonNull(answer.get(), "a list that is collected is never missing");
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } catch (ExecutionException e) {
            throw failure(Objects.requireNonNullElse(e.getCause(), e));
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static void requireThreadThatMayWait() {
        if (Schedulers.isInNonBlockingThread()) {
            throw new RetortException(Problem.BLOCKING_NOT_ALLOWED, """
                    Retort blocks while it waits for the database, and the thread "%s" must not block, because the driver's answer may need it. \
                    Nothing was done. Omit executor(…), so that each run has a thread of its own; or supply threads that may block: \
                    executor(Schedulers.boundedElastic()::schedule)""".formatted(
                            Thread.currentThread().getName()));
        }
    }

    /** Drivers report an unreadable statement with exceptions of the JDK. The runner treats it as a failed statement. */
    private static SQLException failure(Throwable cause) {
        if (cause instanceof R2dbcException e) {
            return new SQLException(e.getMessage(), e.getSqlState(), e.getErrorCode(), e);
        }
        if (cause instanceof Error e) {
            throw e;
        }
        return new SQLException(String.valueOf(cause.getMessage()), cause);
    }
}
