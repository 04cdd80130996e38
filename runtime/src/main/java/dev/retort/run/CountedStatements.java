package dev.retort.run;

import dev.retort.dialect.Batches;
import dev.retort.dialect.Evidence;
import dev.retort.dialect.Evidence.Kind;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Runs a step that is no transaction: each statement by itself, counted when it is done, so that the next run goes on behind it. */
final class CountedStatements {
    private final Session session;
    private final HistoryStore store;
    private final RunListener listener;
    private final boolean transactionalDdl;
    private final Doubt doubt;
    private final Filling filling;
    private final Settling settling;

    CountedStatements(Database database, RunListener listener) {
        this.session = database.session();
        this.store = database.store();
        this.listener = listener;
        this.transactionalDdl = database.dialect().transactionalDdl();
        this.doubt = new Doubt(database.session(), database.dialect());
        this.filling = new Filling(database.session(), listener);
        this.settling = new Settling(database);
    }

    /**
     * Runs a step, or the rest of one.
     *
     * @param interrupted the row that an interrupted run left
     */
    void run(Cursor cursor, Optional<HistoryRow> interrupted) throws SQLException {
        if (interrupted.isPresent()) {
            goOn(cursor, interrupted.get());
        } else if (cursor.step().direction() == Direction.UPGRADE) {
            store.insert(cursor.row(0));
        } else {
            store.update(cursor.row(0));
        }
        if (!cursor.hasNext()) {
            store.complete(cursor, true);
        }
        while (cursor.hasNext()) {
            long start = System.nanoTime();
            cursor.running();
            runAndCount(cursor);
            cursor.passed(start);
        }
    }

    private void goOn(Cursor cursor, HistoryRow row) throws SQLException {
        Step step = cursor.step();
        cursor.skipTo(row.step());
        for (String statement : step.statements().subList(0, row.step())) {
            if (Evidence.of(statement).kind() == Kind.SESSION) {
                session.execute(statement); // the session that it was said in is gone
            }
        }
        if (cursor.hasNext()) {
            doubt.clearUp(cursor.statement(), row.state().isInDoubt());
            if (row.state().isInDoubt() && doubt.hasRun(step, cursor.next())) {
                store.update(cursor.row(cursor.next() + 1));
                listener.found(step.revision(), cursor.statement());
                cursor.skipTo(cursor.next() + 1);
            }
        }
    }

    /** What changes rows is one transaction with its count; what commits by itself is counted at once, and looked up if that fails. */
    private void runAndCount(Cursor cursor) throws SQLException {
        Step step = cursor.step();
        Kind kind = step.evidence(cursor.next()).kind();
        try {
            Batches batches = step.batches().get(cursor.next());
            if (batches != null) {
                filling.run(step.revision(), cursor.statement(), batches);
            }
            if (kind == Kind.ROWS || (kind == Kind.NONE && !transactionalDdl)) {
                session.inTransaction(() -> {
                    cursor.execute(session);
                    count(cursor);
                });
                return;
            }
            cursor.execute(session);
        } catch (SQLException e) {
            stopped(cursor, e);
            throw e;
        }
        settling.settle();
        count(cursor);
    }

    /** Records that the next statement has run; with the last one, the revision is done. */
    private void count(Cursor cursor) throws SQLException {
        if (cursor.isLast()) {
            store.complete(cursor, true);
        } else {
            store.update(cursor.row(cursor.next() + 1));
        }
    }

    /** Notes that a statement has not run, and takes back what earlier ones set in the session, as later ones would have. */
    private void stopped(Cursor cursor, SQLException reason) {
        Step step = cursor.step();
        List<String> statements = step.statements();
        try {
            store.update(cursor.row(cursor.next(), RowState.stopped(step.direction())));
            for (String later : statements.subList(cursor.next() + 1, statements.size())) {
                if (Evidence.of(later).kind() == Kind.SESSION) {
                    session.execute(later);
                }
            }
        } catch (SQLException e) {
            reason.addSuppressed(e);
        }
    }
}
