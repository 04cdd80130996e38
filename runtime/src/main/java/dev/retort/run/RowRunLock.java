package dev.retort.run;

import dev.retort.revision.Body;
import dev.retort.revision.Revision;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;

/**
 * A lock for databases that have none of their own: a row of the history table, inserted on a second connection and never committed. A
 * second insert of its key waits for the first; nobody else sees the row; and it is gone with its session, however that ends.
 */
final class RowRunLock implements RunLock {
    private static final HistoryRow ROW =
            HistoryRow.onItsWay(new Revision("lock", List.of(), Body.empty()), Direction.UPGRADE, 0, "");

    /** The other row is still there: waited in vain for it, deadlock, concurrent update (H2). */
    private static final Set<String> TAKEN = Set.of("HYT00", "40001", "90131");

    private final Session session;
    private final HistoryStore store;
    private final HistoryStore runners;

    /**
     * @param session a connection of its own
     * @param runners the history table on the connection that runs
     */
    RowRunLock(Session session, HistoryStore runners) throws SQLException {
        this.session = session;
        this.store = new HistoryStore(session.connection(), runners.table(), id -> true);
        this.runners = runners;
        session.connection().setAutoCommit(false);
    }

    @Override
    public boolean tryAcquire() throws SQLException {
        try {
            store.insert(ROW);
        } catch (SQLException e) {
            session.connection().rollback();
            if (HistoryStore.isNoTable(e)) {
                return true; // another database than the runner's: that one is private, as jdbc:h2:mem: is, and nobody
                // else can be there
            }
            if (TAKEN.contains(e.getSQLState())) {
                return false;
            }
            throw e;
        }
        requireOwnSession();
        return true;
    }

    /** A row that the runner sees is in its own transaction, which it will commit: that locks nobody out, and would stay. */
    private void requireOwnSession() throws SQLException {
        if (runners.read().flatMap(history -> history.row(ROW.revision())).isPresent()) {
            session.connection().rollback();
            throw new SQLException("the data source gave one connection twice, and the lock needs one of its own");
        }
    }

    @Override
    public void close() throws SQLException {
        try (session) {
            Connection connection = session.connection();
            if (!connection.isClosed()) {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }
}
