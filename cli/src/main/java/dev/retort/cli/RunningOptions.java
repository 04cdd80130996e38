package dev.retort.cli;

import dev.retort.Retort;
import java.time.Duration;
import picocli.CommandLine.Option;

/** How a command that changes a database runs. */
final class RunningOptions {
    private static final double MILLISECONDS = 1000;

    @Option(
            names = "--lock-timeout",
            paramLabel = "SECONDS",
            defaultValue = "300",
            description = "How long to wait for another run on the same database. Default: ${DEFAULT-VALUE}.")
    private double lockTimeout;

    @Option(
            names = "--single-transaction",
            description = "Keep all of it or nothing; where DDL can be in a transaction (PostgreSQL).")
    private boolean singleTransaction;

    /** What was asked for. */
    Retort of(Retort retort) {
        Retort patient = retort.lockTimeout(Duration.ofMillis(Math.round(lockTimeout * MILLISECONDS)));
        return singleTransaction ? patient.singleTransaction() : patient;
    }
}
