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

    RowRunLock(Session session, HistoryTable table) throws SQLException {
        this.session = session;
        this.store = new HistoryStore(session.connection(), table, id -> true);
        session.connection().setAutoCommit(false);
    }

    @Override
    public boolean tryAcquire() throws SQLException {
        try {
            store.insert(ROW);
            return true;
        } catch (SQLException e) {
            session.connection().rollback();
            if (TAKEN.contains(e.getSQLState())) {
                return false;
            }
            throw e;
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
