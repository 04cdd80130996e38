package dev.retort.run.history;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A revision as a listing of the history shows it.
 *
 * @param id the revision
 * @param parents the ids that it follows
 * @param labels the labels that stand on it; none for one that only the database knows
 * @param head whether no other revision follows it here
 * @param message what it is for; where its row can't be read, why
 * @param status how it stands in the database
 * @param current whether the database is at this one: no other applied one follows it
 * @param appliedAt when it was applied; null if it is not
 * @param appliedBy the database user who applied it; empty if it is not
 * @param duration how long that took; zero if it is not applied, or stamped
 */
public record HistoryEntry(
        String id,
        List<String> parents,
        List<String> labels,
        boolean head,
        String message,
        Status status,
        boolean current,
        @Nullable Instant appliedAt,
        String appliedBy,
        Duration duration) {

    public HistoryEntry {
        parents = List.copyOf(parents);
        labels = List.copyOf(labels);
    }

    /** How a revision stands in a database. */
    public enum Status {
        /** Not applied. */
        PENDING,
        /** Applied as it is. */
        APPLIED,
        /** Applied, but the operations of its class have changed since (RT401). */
        CHANGED,
        /** Begun, in one direction or the other, and not finished (RT410). */
        INTERRUPTED,
        /** Applied, but not on the class path (RT405). */
        UNKNOWN,
        /** Has a row that can't be read (RT431). */
        UNREADABLE
    }
}
