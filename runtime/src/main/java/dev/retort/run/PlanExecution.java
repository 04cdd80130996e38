package dev.retort.run;

import dev.retort.revision.RevisionNode;
import dev.retort.run.history.AppliedRevisions;
import dev.retort.run.history.Database;
import dev.retort.run.history.HistoryStore;
import dev.retort.run.history.RevisionStep;
import dev.retort.run.lock.RunLock;
import dev.retort.run.session.Session;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Runs one step after the other and records each. */
final class PlanExecution {
    private final Session session;
    private final HistoryStore store;
    private final RunLock lock;
    private final AppliedRevisions history;
    private final CountedStatements counted;
    private final LockWait waits;
    private final RunCallbacks callbacks;
    private final List<String> done = new ArrayList<>();
    private @Nullable StatementCursor last;

    /** @param history as it was read under the lock */
    PlanExecution(Database database, RunLock lock, AppliedRevisions history, RunCallbacks callbacks, LockWait waits) {
        this.session = database.session();
        this.store = database.store();
        this.lock = lock;
        this.history = history;
        this.counted = new CountedStatements(database, callbacks, waits);
        this.waits = waits;
        this.callbacks = callbacks;
    }

    /** The revisions that are done, in order. */
    List<String> done() {
        return List.copyOf(done);
    }

    /** Runs some steps, in one transaction or each by itself. */
    void run(List<RevisionStep> steps, boolean together) {
        if (together && !steps.isEmpty()) {
            runTogether(steps);
        } else {
            steps.forEach(this::run);
        }
    }

    /**
     * Runs a step, or the rest of one that was interrupted.
     *
     * @throws MigrationFailedException if a statement fails
     */
    private void run(RevisionStep step) {
        Duration elapsed = tracked(
                step,
                (cursor, row) -> {
                    if (step.inOneTransaction()) {
                        waits.repeat(() -> transaction(cursor, row), () -> {
                            waits.report(cursor);
                            cursor.skipTo(0);
                            row.rolledBackTo(history.row(step.revision().id()));
                        });
                    } else {
                        counted.run(cursor, row);
                    }
                },
                true);
        recorded(step, elapsed);
    }

    /**
     * Runs steps in one transaction: all or none.
     *
     * @throws MigrationFailedException if a statement fails
     */
    private void runTogether(List<RevisionStep> steps) {
        Map<RevisionStep, Duration> elapsed = new LinkedHashMap<>();
        try {
            waits.repeat(
                    () -> session.inTransaction(() -> {
                        for (RevisionStep step : steps) {
                            elapsed.put(step, tracked(step, this::statements, false));
                        }
                    }),
                    () -> {
                        done.clear();
                        waits.report(Objects.requireNonNull(last));
                    });
        } catch (SQLException e) {
            RevisionStep end = steps.get(steps.size() - 1);
            throw new MigrationFailedException(List.of(), end, end.statements().size(), true, e, waits);
        }
        elapsed.forEach(this::recorded);
    }

    private void recorded(RevisionStep step, Duration elapsed) {
        callbacks.call(
                "once it had recorded",
                step.revision(),
                (callback, run) -> callback.revisionRecorded(run, step.revision(), elapsed));
    }

    private interface Way {
        void go(StatementCursor cursor, RecordedRow row) throws SQLException;
    }

    private Duration tracked(RevisionStep step, Way way, boolean keepsEarlier) {
        StatementCursor cursor = new StatementCursor(step, callbacks);
        last = cursor;
        try {
            way.go(
                    cursor,
                    new RecordedRow(store, lock, history.row(step.revision().id())));
        } catch (SQLException e) {
            throw new MigrationFailedException(
                    keepsEarlier ? done() : List.of(), step, cursor.next(), step.inOneTransaction(), e, waits);
        }
        done.add(step.revision().id());
        return cursor.elapsed();
    }

    /** Runs a step in a transaction of its own: with its record and its commit in one round trip, if nothing has to run between them. */
    private void transaction(StatementCursor cursor, RecordedRow row) throws SQLException {
        List<String> insertion = cursor.isOneBatch() ? row.insertion(cursor.step()) : List.of();
        if (insertion.isEmpty()) {
            session.inTransaction(() -> statements(cursor, row));
            return;
        }
        RevisionNode revision = cursor.step().revision();
        callbacks.call("before", revision, (callback, run) -> callback.beforeRevision(run, revision));
        cursor.openWith(waits.ofTransaction());
        try {
            cursor.executeAll(session, insertion);
        } catch (SQLException e) {
            throw cursor.lacksItsRecord() ? row.notInserted(cursor.step(), e) : e;
        }
        callbacks.call("after", revision, (callback, run) -> callback.afterRevision(run, revision));
    }

    /** Runs it in a transaction that the caller ends. */
    private void statements(StatementCursor cursor, RecordedRow row) throws SQLException {
        RevisionNode revision = cursor.step().revision();
        callbacks.call("before", revision, (callback, run) -> callback.beforeRevision(run, revision));
        cursor.openWith(waits.ofTransaction());
        while (cursor.hasNext()) {
            cursor.executeTogether(session);
        }
        callbacks.call("after", revision, (callback, run) -> callback.afterRevision(run, revision));
        row.complete(cursor.step(), cursor.elapsed());
    }
}
