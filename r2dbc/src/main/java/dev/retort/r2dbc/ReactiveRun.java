package dev.retort.r2dbc;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A task for a thread that may wait, and its result to come. A result that is cancelled interrupts the thread, as long as it is this task's. */
final class ReactiveRun<T> implements Runnable {
    private final Supplier<T> task;
    private final @Nullable ClassLoader callers;
    private final CompletableFuture<T> result = new CompletableFuture<>();
    private @Nullable Thread thread;

    /**
     * @param callers the class loader in which the caller's thread finds its revisions; threads of an executor have others
     */
    ReactiveRun(Supplier<T> task, @Nullable ClassLoader callers) {
        this.task = task;
        this.callers = callers;
    }

    CompletableFuture<T> result() {
        return result;
    }

    @Override
    @SuppressWarnings("FutureReturnValueIgnored") // whoever ends the future from outside is not waited for
    public void run() {
        if (result.isDone()) {
            return; // cancelled while it waited for a thread
        }
        Thread current = Thread.currentThread();
        ClassLoader before = current.getContextClassLoader();
        current.setContextClassLoader(callers);
        belongsTo(current);
        result.whenComplete((value, failure) -> interrupt());
        T value;
        try {
            value = task.get();
        } catch (Throwable e) {
            release(current, before);
            result.completeExceptionally(e);
            return;
        }
        release(current, before);
        result.complete(value);
    }

    private synchronized void belongsTo(Thread current) {
        thread = current;
    }

    private synchronized void interrupt() {
        if (thread != null) {
            thread.interrupt();
        }
    }

    /** Restores the state of the thread before code that waits for the result continues in it. */
    private synchronized void release(Thread current, @Nullable ClassLoader before) {
        thread = null;
        Thread.interrupted();
        current.setContextClassLoader(before);
    }
}
