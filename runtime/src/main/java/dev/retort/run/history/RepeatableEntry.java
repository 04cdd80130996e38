package dev.retort.run.history;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A repeatable as a listing of the history shows it.
 *
 * @param name the name of its class
 * @param state how it stands in the database
 * @param appliedAt when it ran last; null if it never did
 */
public record RepeatableEntry(
        String name, State state, @Nullable Instant appliedAt) {
    /** How a repeatable stands in a database. */
    public enum State {
        /** Never run. */
        PENDING,
        /** Run as it is. */
        APPLIED,
        /** Run, and others would run now: the next upgrade to the head runs it again. */
        CHANGED
    }
}
