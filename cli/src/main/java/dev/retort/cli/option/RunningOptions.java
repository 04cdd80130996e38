package dev.retort.cli.option;

import dev.retort.Retort;
import java.time.Duration;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

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

    /** The requested options. */
    public Retort of(Retort retort) {
        Retort patient = retort.lockTimeout(lockTimeout);
        return singleTransaction ? patient.singleTransaction() : patient;
    }

    /** {@code 300}, or {@code 0.5}. */
    static final class Seconds implements ITypeConverter<Duration> {
        private static final double MILLISECONDS = 1000;

        @Override
        public Duration convert(String text) {
            try {
                return Duration.ofMillis(Math.round(Double.parseDouble(text) * MILLISECONDS));
            } catch (NumberFormatException e) {
                throw new TypeConversionException(
                        "'%s' is not a number of seconds, such as 300 or 0.5".formatted(text));
            }
        }
    }
}
