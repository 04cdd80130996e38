package dev.retort.run;

import dev.retort.problem.RetortException;
import dev.retort.run.history.Direction;
import dev.retort.run.history.HistoryRow;
import dev.retort.run.history.HistoryStore;
import dev.retort.run.history.RevisionStep;
import dev.retort.run.history.UnreadableRow;
import dev.retort.run.lock.RunLock;
import dev.retort.run.session.SqlStates;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The history row of one revision, and how this run saw it last. It changes the row only while the run has its lock, and only if the row is
 * still as it was seen: a run that was stopped for a while, or whose lock was cut, overwrites nothing that another run has recorded since.
 */
final class RecordedRow {
    private final HistoryStore store;
    private final RunLock lock;
    private @Nullable HistoryRow seen;

    /** @param seen the row as the table has it; empty if it has none */
    RecordedRow(HistoryStore store, RunLock lock, Optional<HistoryRow> seen) {
        this.store = store;
        this.lock = lock;
        this.seen = seen.orElse(null);
    }

    /** The row as this run saw it last; empty if there was none. */
    Optional<HistoryRow> seen() {
        return Optional.ofNullable(seen);
    }

    /** The transaction of the last change was rolled back: the row is as it was before. */
    void rolledBackTo(Optional<HistoryRow> before) {
        seen = before.orElse(null);
    }

    /**
     * Writes the row.
     *
     * @throws RetortException if the lock is lost, or the row is another one by now (RT430)
     */
    void write(HistoryRow row) throws SQLException {
        if (seen == null) {
            requireLock();
            insert(row);
        } else {
            requireLockWithoutCondition();
            requireChanged(row, store.update(seen, row, lock.heldCondition()));
        }
        seen = row;
    }

    private void insert(HistoryRow row) throws SQLException {
        try {
            store.insert(row);
        } catch (SQLException e) {
            throw notInserted(row, e);
        }
    }

    /** Statements that insert the row, and fail unless they do and the lock is held; none if there is a row, or the database can't be told so. */
    List<String> insertion(RevisionStep step) {
        if (seen != null
                || step.direction() == Direction.DOWNGRADE
                || lock.heldCondition().isEmpty()) {
            return List.of();
        }
        return store.table().insertIf(applied(step), lock.heldCondition().get());
    }

    /** The failure of {@link #insertion}, after the transaction was rolled back. */
    SQLException notInserted(RevisionStep step, SQLException cause) throws SQLException {
        if (!SqlStates.isDivisionByZero(cause)) {
            return notInserted(applied(step), cause);
        }
        String held = "select 1 where " + lock.heldCondition().orElseThrow();
        if (store.session().query(held).isEmpty()) {
            throw RunLock.lost("The session or the transaction that held the lock has ended.");
        }
        return notInserted(applied(step), HistoryStore.discarded());
    }

    private static HistoryRow applied(RevisionStep step) {
        return HistoryRow.applied(step.revision(), step.statements().size(), Duration.ZERO);
    }

    private SQLException notInserted(HistoryRow row, SQLException cause) {
        if (SqlStates.isDuplicateKey(cause)) {
            RetortException lost = RunLock.lost("Another run has recorded revision " + row.revision() + ".");
            lost.addSuppressed(cause);
            throw lost;
        }
        return store.refused(row, cause);
    }

    /** Deletes the rows of a revision that can't be read, so that one can be written in their place. */
    void discard(UnreadableRow row) throws SQLException {
        requireLock();
        store.deleteAll(row.revision());
    }

    /**
     * Records that a step is done: see {@link #write}. With a revision that was joined of others the rows of those go, and first: a run that is cut off in
     * between finds its own.
     */
    void complete(RevisionStep step, Duration elapsed) throws SQLException {
        if (step.direction() == Direction.UPGRADE) {
            write(HistoryRow.applied(step.revision(), step.statements().size(), elapsed));
        } else {
            requireLock();
            for (String replaced : step.revision().node().replaces()) {
                store.deleteAll(replaced);
            }
            delete();
        }
    }

    /** Deletes the row, if there is one: see {@link #write}. */
    void delete() throws SQLException {
        requireLockWithoutCondition();
        if (seen != null) {
            requireChanged(seen, store.delete(seen, lock.heldCondition()));
        }
        seen = null;
    }

    private void requireLockWithoutCondition() {
        if (lock.heldCondition().isEmpty()) {
            requireLock();
        }
    }

    private void requireLock() {
        if (!lock.isHeld()) {
            throw RunLock.lost("The session that held the lock has ended.");
        }
    }

    private static void requireChanged(HistoryRow row, boolean changed) {
        if (!changed) {
            throw RunLock.lost("The history row of revision " + row.revision()
                    + " is no longer as this run left it, or the lock is another session's.");
        }
    }
}
