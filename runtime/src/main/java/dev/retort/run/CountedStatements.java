package dev.retort.run;

import dev.retort.dialect.BackfillBatches;
import dev.retort.dialect.recovery.CompletionProbe;
import dev.retort.dialect.recovery.CompletionProbe.Kind;
import dev.retort.problem.RetortException;
import dev.retort.revision.RevisionNode;
import dev.retort.run.history.Database;
import dev.retort.run.history.HistoryRow;
import dev.retort.run.history.RevisionStep;
import dev.retort.run.history.RowState;
import dev.retort.run.session.FailureCause;
import dev.retort.run.session.Session;
import dev.retort.run.session.SqlStates;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Runs a revision without a transaction. Each completed statement is counted, so the next run resumes after it. */
final class CountedStatements {
    private final Session session;
    private final LockWait waits;
    private final RunCallbacks callbacks;
    private final boolean transactionalDdl;
    private final StatementRecovery recovery;
    private final BackfillRun backfills;
    private final DurabilityBarrier durability;

    CountedStatements(Database database, RunCallbacks callbacks, LockWait waits) {
        this.waits = waits;
        this.session = database.session();
        this.callbacks = callbacks;
        this.transactionalDdl = database.dialect().transactionalDdl();
        this.recovery = new StatementRecovery(database.session(), database.dialect());
        this.backfills = new BackfillRun(database.session(), callbacks);
        this.durability = new DurabilityBarrier(database);
    }

    /** Runs a step, or the rest of one that was interrupted. */
    void run(StatementCursor cursor, RecordedRow row) throws SQLException {
        RevisionNode revision = cursor.step().revision();
        callbacks.call("before", revision, (callback, run) -> callback.beforeRevision(run, revision));
        Optional<HistoryRow> interrupted = row.seen()
                .filter(seen -> seen.state() != RowState.APPLIED
                        && seen.state().isUndo() == cursor.step().isUndo());
        if (interrupted.isPresent()) {
            resume(cursor, row, interrupted.get());
        } else {
            row.write(cursor.row(0));
        }
        boolean lastCompletes = cursor.hasNext() && callbacks.arePassive();
        while (cursor.hasNext()) {
            next(cursor, row);
        }
        waits.restore();
        callbacks.call("after", revision, (callback, run) -> callback.afterRevision(run, revision));
        if (!lastCompletes) {
            row.complete(cursor.step(), cursor.elapsed());
        }
    }

    private void next(StatementCursor cursor, RecordedRow row) throws SQLException {
        long start = System.nanoTime();
        try {
            cursor.running();
        } catch (RetortException e) {
            stopped(cursor, row, e);
            throw e;
        }
        runAndCount(cursor, row);
        try {
            cursor.passed(start);
        } catch (RetortException e) {
            if (cursor.hasNext()) {
                stopped(cursor, row, e);
            }
            throw e;
        }
    }

    private void resume(StatementCursor cursor, RecordedRow row, HistoryRow interrupted) throws SQLException {
        RevisionStep step = cursor.step();
        cursor.skipTo(interrupted.step());
        for (String statement : step.statements().subList(0, interrupted.step())) {
            if (CompletionProbe.of(statement).kind() == Kind.SESSION) {
                session.execute(statement); // the session that it was said in is gone
            }
        }
        boolean inDoubt = interrupted.state().isInDoubt();
        if (cursor.hasNext()) {
            recovery.clearUp(cursor.statement(), inDoubt);
            if (inDoubt && !recovery.hasRun(step, cursor.next())) {
                cursor.repeat();
            } else if (inDoubt) {
                String found = cursor.statement();
                callbacks.call(
                        "in the recovery of",
                        step.revision(),
                        (callback, run) -> callback.statementFound(run, step.revision(), found));
                cursor.skipTo(cursor.next() + 1);
            }
        }
        row.write(cursor.row(cursor.next()));
    }

    private void runAndCount(StatementCursor cursor, RecordedRow row) throws SQLException {
        RevisionStep step = cursor.step();
        Kind kind = step.evidence(cursor.next()).kind();
        Optional<HistoryRow> before = row.seen();
        boolean counted;
        try {
            BackfillBatches batches = step.batches().get(cursor.next());
            if (batches != null) {
                waits.restore();
                backfills.run(step.revision(), cursor.statement(), batches);
            }
            counted = sharesItsTransaction(kind) && inTransaction(cursor, row, kind);
            if (!counted) {
                byItself(cursor, kind);
            }
        } catch (SQLException | RetortException e) {
            row.rolledBackTo(before);
            stopped(cursor, row, e);
            throw e;
        }
        if (!counted) {
            durability.flush();
            count(cursor, row);
        }
    }

    /** Whether it is one transaction with its count: DDL is where it can be rolled back. What nothing is known of may need to be none: {@code vacuum}. */
    private boolean sharesItsTransaction(Kind kind) {
        return switch (kind) {
            case ROWS -> true;
            case CATALOG, QUERY, REPEATABLE -> transactionalDdl;
            case SESSION -> false;
            case NONE -> !transactionalDdl;
        };
    }

    /** @return whether it has run and is counted; it has not if it refuses to be in a transaction */
    private boolean inTransaction(StatementCursor cursor, RecordedRow row, Kind kind) throws SQLException {
        Optional<HistoryRow> before = row.seen();
        List<String> limit = kind == Kind.ROWS ? List.of() : waits.ofTransaction();
        if (kind == Kind.ROWS) {
            waits.restore(); // nobody waits for a table behind a statement that changes rows
        } else {
            waits.limitSession();
        }
        try {
            waits.repeat(
                    () -> session.inTransaction(() -> {
                        for (String each : limit) {
                            session.execute(each);
                        }
                        cursor.execute(session);
                        count(cursor, row);
                    }),
                    () -> {
                        row.rolledBackTo(before);
                        waits.report(cursor);
                    });
            return true;
        } catch (SQLException e) {
            if (!SqlStates.isRefusedInTransaction(e)) {
                throw e;
            }
            row.rolledBackTo(before);
            return false;
        }
    }

    /** It is counted afterwards, and looked up in the catalog if that fails. */
    private void byItself(StatementCursor cursor, Kind kind) throws SQLException {
        if (kind != Kind.SESSION) {
            waits.limitSession();
        }
        waits.repeat(() -> cursor.execute(session), () -> {
            recovery.clearUp(cursor.statement(), false);
            waits.report(cursor);
        });
    }

    /** Records that the next statement has run; with the last one, the revision is done, unless a callback comes behind it. */
    private void count(StatementCursor cursor, RecordedRow row) throws SQLException {
        if (cursor.isLast() && callbacks.arePassive()) {
            row.complete(cursor.step(), cursor.elapsed());
        } else {
            row.write(cursor.row(cursor.next() + 1));
        }
    }

    /**
     * Records that a statement has not run, and restores what earlier ones set in the session, as later ones would have. In doubt stays one that
     * failed because a session that lost its lock was running it too, or because the database could not write: the next run looks it up.
     */
    private void stopped(StatementCursor cursor, RecordedRow row, Exception reason) {
        RevisionStep step = cursor.step();
        List<String> statements = step.statements();
        try {
            waits.restore();
            if (!cursor.isDoubtful() && !couldNotWrite(reason)) {
                row.write(cursor.row(cursor.next(), step.stopped()));
            }
            for (String later : statements.subList(cursor.next() + 1, statements.size())) {
                if (CompletionProbe.of(later).kind() == Kind.SESSION) {
                    session.execute(later);
                }
            }
        } catch (SQLException e) {
            reason.addSuppressed(e);
        }
    }

    private static boolean couldNotWrite(Exception reason) {
        return reason instanceof SQLException failure
                && (FailureCause.of(failure) == FailureCause.DISK || FailureCause.of(failure) == FailureCause.FILE);
    }
}
