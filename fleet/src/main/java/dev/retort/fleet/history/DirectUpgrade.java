package dev.retort.fleet.history;

import dev.retort.problem.RetortException;
import dev.retort.run.Runner;
import dev.retort.run.history.AppliedRevisions;
import dev.retort.run.history.Database;
import dev.retort.run.session.Session;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Upgrades databases on one connection each, with a round trip for each revision, where every pending revision can take the lock in its own
 * transaction. Tenants of a fleet mostly are where the last one was, so that state is tried first: the transaction fails before its first statement
 * if this database is elsewhere. Whatever does not succeed is left to the runner, which has the means to wait, resume and explain. Thread-safe.
 */
public final class DirectUpgrade {
    private final Runner runner;
    private final String table;
    private final Duration patience;
    private final ClassLoader classLoader;

    /** The path that led from where the last database was. */
    private volatile @Nullable DirectPath usual;

    /**
     * @param runner plans the steps
     * @param patience how long a run may wait for a lock
     */
    DirectUpgrade(Runner runner, String table, Duration patience, ClassLoader classLoader) {
        this.runner = runner;
        this.table = table;
        this.patience = patience;
        this.classLoader = classLoader;
    }

    /**
     * Applies what is pending, as far as it can.
     *
     * @param applied gets the ids of the revisions that were applied
     * @return whether the database is at the target; otherwise the session is in no transaction, or closed
     */
    boolean upgrade(Session session, String target, List<String> applied) {
        try {
            Database database = Database.over(session, table, id -> true, classLoader);
            return database.dialect().transactionMillis().isPresent() && upgrade(database, target, applied);
        } catch (SQLException | RetortException e) {
            return false; // the runner meets it, too, and reports it
        }
    }

    private boolean upgrade(Database database, String target, List<String> applied) throws SQLException {
        Session session = database.session();
        String version = session.version();
        Optional<DirectPath> tried = Optional.ofNullable(usual)
                .filter(path -> path.target().equals(target) && path.version().equals(version));
        if (tried.isPresent() && run(session, tried.get(), applied)) {
            return true;
        }
        if (!applied.isEmpty()) {
            return false;
        }
        Optional<AppliedRevisions> state = database.store().read();
        if (tried.isPresent() && tried.get().from().equals(state.map(HistoryDigest::of))) {
            return false; // it did not fail for being elsewhere
        }
        Optional<DirectPath> path = path(database, target, state);
        if (path.isEmpty() || !run(session, path.get(), applied)) {
            return false;
        }
        if (!applied.isEmpty()) {
            usual = path.get();
        }
        return true;
    }

    private Optional<DirectPath> path(Database database, String target, Optional<AppliedRevisions> state)
            throws SQLException {
        AppliedRevisions rows = state.orElse(AppliedRevisions.EMPTY);
        return rows.interrupted().isPresent()
                ? Optional.empty()
                : DirectPath.of(
                        database.table(),
                        target,
                        database.session().version(),
                        state,
                        runner.steps(database, rows, target),
                        patience);
    }

    private static boolean run(Session session, DirectPath path, List<String> applied) {
        for (DirectPath.Transaction each : path.transactions()) {
            try {
                session.transaction(each.statements(), () -> {});
            } catch (SQLException e) {
                return false;
            }
            applied.add(each.revision());
        }
        return true;
    }
}
