package dev.retort.cli.option;

import dev.retort.Retort;
import java.time.Duration;
import picocli.CommandLine.Option;

/** How a command that changes a database runs. */
public final class RunningOptions {
    @Option(
            names = "--lock-timeout",
            paramLabel = "SECONDS",
            defaultValue = "300",
            converter = Seconds.class,
            description = "How long to wait for another run on the same database. Default: ${DEFAULT-VALUE}.")
    private Duration lockTimeout;

    @Option(
            names = "--single-transaction",
            description = "Apply all revisions or none, on databases with transactional DDL (PostgreSQL, SQLite).")
    private boolean singleTransaction;

    /** How long to wait for another run. */
    public Duration lockTimeout() {
        return lockTimeout;
    }

    /** Whether all revisions or none are wanted. */
    public boolean isSingleTransaction() {
        return singleTransaction;
    }

    /** The requested options. */
    public Retort of(Retort retort) {
        Retort patient = retort.lockTimeout(lockTimeout);
        return singleTransaction ? patient.singleTransaction() : patient;
    }
}
