package dev.retort.cli;

import dev.retort.run.RunListener;

/** Tells a person how a run gets on, until it is closed. */
interface Progress extends RunListener, AutoCloseable {
    /** What is said while another run has the lock: who, and for how many seconds at most. */
    String WAITING = "waiting for another run (%s), %d s at most";

    @Override
    void close();
}
