package dev.retort.run;

import dev.retort.dialect.Batches;
import dev.retort.dialect.Evidence;
import dev.retort.dialect.Evidence.Kind;
import dev.retort.operation.RunCode;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Runs one step after the other and records each. */
final class Execution {
    private final Session session;
    private final HistoryStore store;
    private final Doubt doubt;
    private final Filling filling;
    private final Settling settling;
    private final boolean transactionalDdl;
    private final RunListener listener;
    private final List<String> done = new ArrayList<>();

    Execution(Database database, RunListener listener) {
        this.session = database.session();
        this.store = database.store();
        this.doubt = new Doubt(database.session(), database.dialect());
        this.transactionalDdl = database.dialect().transactionalDdl();
        this.listener = listener;
        this.filling = new Filling(session, listener);
        this.settling = new Settling(database);
    }

    /** The revisions that are done, in order. */
    List<String> done() {
        return List.copyOf(done);
    }

    /**
     * Runs a step, or the rest of one that was interrupted.
     *
     * @param interrupted the row that the interrupted run left
     * @throws MigrationFailedException if a statement fails
     */
    void run(Step step, Optional<HistoryRow> interrupted) {
        tracked(
                step,
                cursor -> {
                    if (step.inOneTransaction()) {
                        session.inTransaction(() -> statements(cursor));
                    } else {
                        stepwise(cursor, interrupted);
                    }
                },
                true);
    }

    /**
     * Runs steps in one transaction: all or none.
     *
     * @throws MigrationFailedException if a statement fails
     */
    void runTogether(List<Step> steps) {
        try {
            session.inTransaction(() -> {
                for (Step step : steps) {
                    tracked(step, this::statements, false);
                }
            });
        } catch (SQLException e) {
            Step last = steps.get(steps.size() - 1);
            throw new MigrationFailedException(
                    List.of(), last, last.statements().size(), true, e);
        }
    }

    private interface Way {
        void go(Cursor cursor) throws SQLException;
    }

    private void tracked(Step step, Way way, boolean keepsEarlier) {
        listener.begun(step.revision(), step.direction());
        Cursor cursor = new Cursor(step);
        try {
            way.go(cursor);
        } catch (SQLException e) {
            throw new MigrationFailedException(
                    keepsEarlier ? done() : List.of(), step, cursor.next, step.inOneTransaction(), e);
        }
        done.add(step.revision().id());
        listener.done(step.revision(), step.direction(), cursor.elapsed());
    }

    /** In a transaction that somebody else ends. */
    private void statements(Cursor cursor) throws SQLException {
        while (cursor.hasNext()) {
            cursor.running();
            List<String> together = cursor.together();
            if (together.isEmpty()) {
                long start = System.nanoTime();
                execute(cursor);
                cursor.passed(start);
            } else {
                cursor.sent = together.size();
                cursor.since = System.nanoTime();
                session.execute(together, cursor::passedOneOfMany);
            }
        }
        complete(cursor, false);
    }

    /** Each statement by itself, counted when it is done. */
    private void stepwise(Cursor cursor, Optional<HistoryRow> interrupted) throws SQLException {
        if (interrupted.isPresent()) {
            goOn(cursor, interrupted.get());
        } else if (cursor.step.direction() == Direction.UPGRADE) {
            store.insert(cursor.row(0));
        } else {
            store.update(cursor.row(0));
        }
        if (!cursor.hasNext()) {
            complete(cursor, true);
        }
        while (cursor.hasNext()) {
            long start = System.nanoTime();
            cursor.running();
            runAndCount(cursor);
            cursor.passed(start);
        }
    }

    private void goOn(Cursor cursor, HistoryRow row) throws SQLException {
        cursor.next = row.step();
        for (String statement : cursor.step.statements().subList(0, row.step())) {
            if (Evidence.of(statement).kind() == Kind.SESSION) {
                session.execute(statement); // the session that it was said in is gone
            }
        }
        if (cursor.hasNext()) {
            doubt.clearUp(cursor.statement(), row.state().isInDoubt());
            if (row.state().isInDoubt() && doubt.hasRun(cursor.step, cursor.next)) {
                store.update(cursor.row(cursor.next + 1));
                listener.found(cursor.step.revision(), cursor.statement());
                cursor.next++;
            }
        }
    }

    /** What changes rows is one transaction with its count; what commits by itself is counted at once, and looked up if that fails. */
    private void runAndCount(Cursor cursor) throws SQLException {
        String statement = cursor.statement();
        Kind kind = cursor.step.evidence(cursor.next).kind();
        try {
            Batches batches = cursor.step.batches().get(cursor.next);
            if (batches != null) {
                filling.run(cursor.step.revision(), statement, batches);
            }
            if (kind == Kind.ROWS || (kind == Kind.NONE && !transactionalDdl)) {
                session.inTransaction(() -> {
                    execute(cursor);
                    count(cursor);
                });
                return;
            }
            execute(cursor);
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
            complete(cursor, true);
        } else {
            store.update(cursor.row(cursor.next + 1));
        }
    }

    private void execute(Cursor cursor) throws SQLException {
        RunCode code = cursor.step.codes().get(cursor.next);
        if (code == null) {
            session.execute(cursor.statement());
        } else {
            session.run(code.code());
        }
    }

    /** Notes that a statement has not run, and takes back what earlier ones set in the session, as later ones would have. */
    private void stopped(Cursor cursor, SQLException reason) {
        List<String> statements = cursor.step.statements();
        try {
            store.update(cursor.row(cursor.next, RowState.stopped(cursor.step.direction())));
            for (String later : statements.subList(cursor.next + 1, statements.size())) {
                if (Evidence.of(later).kind() == Kind.SESSION) {
                    session.execute(later);
                }
            }
        } catch (SQLException e) {
            reason.addSuppressed(e);
        }
    }

    private void complete(Cursor cursor, boolean rowIsThere) throws SQLException {
        Step step = cursor.step;
        if (step.direction() == Direction.DOWNGRADE) {
            store.delete(step.revision().id());
            return;
        }
        HistoryRow row = HistoryRow.applied(step.revision(), step.statements().size(), cursor.elapsed());
        if (rowIsThere) {
            store.update(row);
        } else {
            store.insert(row);
        }
    }

    /** Which statement of a step is next. */
    private final class Cursor {
        /** How many statements are sent at once at most, so that a listener hears of a long revision. */
        private static final int MANY = 100;

        private final Step step;
        private final List<String> checksums;
        private final long begun = System.nanoTime();
        private int next;
        private int sent;
        private long since;

        Cursor(Step step) {
            this.step = step;
            this.checksums = step.inOneTransaction() ? List.of() : step.checksums();
        }

        boolean hasNext() {
            return next < step.statements().size();
        }

        boolean isLast() {
            return next == step.statements().size() - 1;
        }

        String statement() {
            return step.statements().get(next);
        }

        /** The statements that come next, as far as they can be sent at once; none if code comes next. */
        List<String> together() {
            int end = next;
            while (end < Math.min(step.statements().size(), next + MANY)
                    && !step.codes().containsKey(end)) {
                end++;
            }
            return step.statements().subList(next, end);
        }

        HistoryRow row(int done) {
            return row(done, RowState.onItsWay(step.direction()));
        }

        HistoryRow row(int done, RowState state) {
            return HistoryRow.onItsWay(step.revision(), checksums.get(done), done, state);
        }

        void running() {
            listener.running(
                    step.revision(), statement(), next + 1, step.statements().size());
        }

        void passed(long start) {
            String statement = statement();
            next++;
            listener.ran(step.revision(), statement, Duration.ofNanos(System.nanoTime() - start));
        }

        /** One of several that were sent at once: how long they took is known of all together, and said with the last. */
        void passedOneOfMany() {
            sent--;
            passed(sent == 0 ? since : System.nanoTime());
        }

        Duration elapsed() {
            return Duration.ofNanos(System.nanoTime() - begun);
        }
    }
}
