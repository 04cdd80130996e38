package dev.retort.cli;

import dev.retort.run.RunListener;

/** Tells a person how a run gets on, until it is closed. */
interface Progress extends RunListener, AutoCloseable {
    @Override
    void close();
}
