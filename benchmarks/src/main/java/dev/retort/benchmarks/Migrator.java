package dev.retort.benchmarks;

import java.io.IOException;
import java.nio.file.Path;

/** A tool that applies a history. */
interface Migrator {
    /** Its name in the tables. */
    String name();

    /**
     * Writes a history in the form that the tool takes. Each migration creates a table.
     *
     * @param folder an empty folder
     * @param migrations how many there are
     */
    History write(Path folder, int migrations) throws IOException;

    /** A history that is ready to run. */
    @FunctionalInterface
    interface History {
        /** Applies what is pending, as a program does at its start. */
        void upgrade(Target target) throws Exception;
    }
}
