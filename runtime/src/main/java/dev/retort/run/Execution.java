package dev.retort.run;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Runs one step after the other and records each. */
final class Execution {
    private final Session session;
    private final HistoryStore store;
    private final CountedStatements counted;
    private final RunListener listener;
    private final List<String> done = new ArrayList<>();

    Execution(Database database, RunListener listener) {
        this.session = database.session();
        this.store = database.store();
        this.counted = new CountedStatements(database, listener);
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
        tracked(
                step,
                cursor -> {
                    if (step.inOneTransaction()) {
                        session.inTransaction(() -> statements(cursor));
                    } else {
                        counted.run(cursor, interrupted);
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
        Cursor cursor = new Cursor(step, listener);
        try {
            way.go(cursor);
        } catch (SQLException e) {
            throw new MigrationFailedException(
                    keepsEarlier ? done() : List.of(), step, cursor.next(), step.inOneTransaction(), e);
        }
        done.add(step.revision().id());
        listener.done(step.revision(), step.direction(), cursor.elapsed());
    }

    /** In a transaction that somebody else ends. */
    private void statements(Cursor cursor) throws SQLException {
        while (cursor.hasNext()) {
            cursor.executeTogether(session);
        }
        store.complete(cursor, false);
    }
}
