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
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;

/** What a driver publishes, waited for. */
final class Answer {
    private Answer() {}

    /**
     * Asks, and waits for all of the answer, whatever interrupts the thread: what was sent to the database can't be unsent. An interruption stays to
     * be seen.
     *
     * @throws SQLException if the driver fails, with the SQLSTATE that it gives
     * @throws RetortException on a thread that may not wait (RT421)
     */
    static <T> List<T> await(Supplier<? extends Publisher<? extends T>> question) throws SQLException {
        requireThreadThatMayWait();
        CompletableFuture<List<T>> answer =
                Flux.defer(() -> Flux.<T>from(question.get())).collectList().toFuture();
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return answer.get();
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
            throw new RetortException(Problem.THREAD_MAY_NOT_WAIT, """
                    Retort waits for the database, and the thread "%s" is one of those that may never wait: the driver's answer may need it. \
                    Nothing was done. Leave executor(…) away, and each run has a thread of its own; or give it threads that may \
                    wait:  executor(Schedulers.boundedElastic()::schedule)""".formatted(
                            Thread.currentThread().getName()));
        }
    }

    /** A driver that can't read a statement says so with exceptions of the JDK: to the runner it is a statement that failed. */
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
