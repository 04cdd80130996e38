package dev.retort.fleet.scheduler;

import java.time.Duration;

/** Pauses of a thread that has to wait on when it is interrupted: for the workers, which end what they began. The interrupt is passed on at the end. */
final class UninterruptedPause implements AutoCloseable {
    private final Duration length;
    private final Runnable interrupt;
    private boolean isInterrupted;

    /** @param interrupt what the first interrupt of the thread leads to */
    UninterruptedPause(Duration length, Runnable interrupt) {
        this.length = length;
        this.interrupt = interrupt;
    }

    void take() {
        try {
            Thread.sleep(length.toMillis());
        } catch (InterruptedException e) {
            if (!isInterrupted) {
                interrupt.run();
            }
            isInterrupted = true;
        }
    }

    @Override
    public void close() {
        if (isInterrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
