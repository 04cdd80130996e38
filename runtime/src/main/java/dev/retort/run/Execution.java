package dev.retort.run;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Runs one step after the other and records each. */
final class Execution {
    private final Session session;
    private final HistoryStore store;
    private final boolean transactionalDdl;
    private final RunListener listener;
    private final List<String> done = new ArrayList<>();

    Execution(Session session, HistoryStore store, boolean transactionalDdl, RunListener listener) {
        this.session = session;
        this.store = store;
        this.transactionalDdl = transactionalDdl;
        this.listener = listener;
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
        listener.begun(step.revision(), step.direction());
        long start = System.nanoTime();
        Cursor cursor = new Cursor(step, interrupted.map(HistoryRow::step).orElse(0));
        try {
            if (transactionalDdl) {
                session.inTransaction(() -> {
                    while (cursor.hasNext()) {
                        long begun = System.nanoTime();
                        session.execute(cursor.statement());
                        cursor.passed(begun);
                    }
                    complete(step, since(start));
                });
            } else {
                runStepwise(step, interrupted.isPresent(), cursor);
                complete(step, since(start));
            }
        } catch (SQLException e) {
            throw new MigrationFailedException(done(), step, cursor.next, transactionalDdl, e);
        }
        done.add(step.revision().id());
        listener.done(step.revision(), step.direction(), since(start));
    }

    /**
     * A statement and the count of it are one transaction. Where the statement commits by itself, as DDL does here, the count follows at
     * once.
     */
    private void runStepwise(Step step, boolean resumed, Cursor cursor) throws SQLException {
        List<String> checksums = step.checksums();
        if (!resumed) {
            HistoryRow row = onItsWay(step, 0, checksums);
            if (step.direction() == Direction.UPGRADE) {
                store.insert(row);
            } else {
                store.update(row);
            }
        }
        while (cursor.hasNext()) {
            long start = System.nanoTime();
            session.inTransaction(() -> {
                session.execute(cursor.statement());
                store.update(onItsWay(step, cursor.next + 1, checksums));
            });
            cursor.passed(start);
        }
    }

    private static HistoryRow onItsWay(Step step, int done, List<String> checksums) {
        return HistoryRow.onItsWay(step.revision(), step.direction(), done, checksums.get(done));
    }

    private void complete(Step step, Duration duration) throws SQLException {
        HistoryRow row = HistoryRow.applied(step.revision(), step.statements().size(), duration);
        if (step.direction() == Direction.DOWNGRADE) {
            store.delete(row.revision());
        } else if (transactionalDdl) {
            store.insert(row);
        } else {
            store.update(row);
        }
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    /** Which statement of a step is next. */
    private final class Cursor {
        private final Step step;
        private int next;

        Cursor(Step step, int next) {
            this.step = step;
            this.next = next;
        }

        boolean hasNext() {
            return next < step.statements().size();
        }

        String statement() {
            return step.statements().get(next);
        }

        void passed(long start) {
            String statement = statement();
            next++;
            listener.ran(step.revision(), statement, since(start));
        }
    }
}
