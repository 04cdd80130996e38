package dev.retort.cli.output;

import dev.retort.run.Callback;
import java.util.List;

/** Tells a person how a run gets on, until it is closed. */
public interface Progress extends Callback, AutoCloseable {
    /** Reports that another run holds the lock, with its holder and the timeout in seconds. */
    String WAITING = "waiting for another run (%s), at most %s s";

    /** Reports that a statement waits for a table, with what is known of the holders. */
    String WAITING_FOR_TABLE = "  waiting for a table%s  %s";

    /** The text of {@link #WAITING_FOR_TABLE}. */
    static String waitingForTable(String statement, List<String> holders) {
        return WAITING_FOR_TABLE.formatted(holders.isEmpty() ? "" : " (" + String.join("; ", holders) + ")", statement);
    }

    @Override
    default boolean passive() {
        return true;
    }

    @Override
    void close();
}
