package dev.retort.run.history;

import dev.retort.revision.RevisionNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of the history table: a revision that is applied, or on its way.
 *
 * @param parents the ids that the revision followed when it was applied
 * @param checksum of the revision's operations; on its way, of the statements that have run
 * @param source the fingerprint of the revision class's source; empty where none is known
 * @param step the number of completed statements in the direction of the state
 * @param appliedAt when the row was last written; null in a row not yet written
 * @param appliedBy the database user who wrote it; empty in a row not yet written
 */
public record HistoryRow(
        String revision,
        List<String> parents,
        String message,
        String checksum,
        String source,
        RowState state,
        int step,
        Duration duration,
        @Nullable Instant appliedAt,
        String appliedBy) {

    private HistoryRow(RevisionNode of, String checksum, RowState state, int step, Duration duration) {
        this(of.id(), of.parents(), of.message(), checksum, of.node().source(), state, step, duration, null, "");
    }

    public static HistoryRow applied(RevisionNode revision, int statements, Duration duration) {
        return new HistoryRow(revision, revision.body().checksum(), RowState.APPLIED, statements, duration);
    }

    /** A step of which so many statements have run. */
    public static HistoryRow onItsWay(RevisionStep step, int done, RowState state) {
        return onItsWay(step.revision(), step.checksums().get(done), done, state);
    }

    /** The same, where the checksum of those statements is known. */
    public static HistoryRow onItsWay(RevisionNode revision, String checksum, int done, RowState state) {
        return new HistoryRow(revision, checksum, state, done, Duration.ZERO);
    }

    /** Whether the statements that have run are those with which this step begins. */
    public boolean isBeginningOf(RevisionStep other) {
        return step <= other.statements().size()
                && checksum.equals(other.checksums().get(step));
    }
}
