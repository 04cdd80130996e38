package dev.retort.run;

import java.time.Duration;

/**
 * How to run.
 *
 * @param listener hears how it gets on
 * @param lockTimeout how long to wait for another run
 * @param acceptAhead whether a database that newer code has upgraded is taken as up to date
 * @param oneTransaction whether all that a run does is one transaction
 * @param verify whether every applied revision is compared with its class even where nothing is to be run
 */
public record RunOptions(
        RunListener listener, Duration lockTimeout, boolean acceptAhead, boolean oneTransaction, boolean verify) {
    /** Tells nobody, waits five minutes, refuses a database that is ahead, and makes each revision a transaction where that can be. */
    public static final RunOptions DEFAULT =
            new RunOptions(RunListener.SILENT, Duration.ofMinutes(5), false, false, false);

    /** With a listener. */
    public RunOptions withListener(RunListener listener) {
        return new RunOptions(listener, lockTimeout, acceptAhead, oneTransaction, verify);
    }

    /** With another time to wait. */
    public RunOptions withLockTimeout(Duration lockTimeout) {
        return new RunOptions(listener, lockTimeout, acceptAhead, oneTransaction, verify);
    }

    /** Accepting a database that is ahead. */
    public RunOptions acceptingAhead() {
        return new RunOptions(listener, lockTimeout, true, oneTransaction, verify);
    }

    /** All in one transaction. */
    public RunOptions inOneTransaction() {
        return new RunOptions(listener, lockTimeout, acceptAhead, true, verify);
    }

    /** Comparing every applied revision. */
    public RunOptions verifying() {
        return new RunOptions(listener, lockTimeout, acceptAhead, oneTransaction, true);
    }
}
