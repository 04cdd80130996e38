package dev.retort.run;

import dev.retort.revision.Body;
import dev.retort.revision.Revision;
import dev.retort.schema.Names;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;

/**
 * A lock for databases that have none of their own: a row of the history table, inserted on a second connection and never committed. A
 * second insert of its key waits for the first; nobody else sees the row; and it is gone with its session, however that ends.
 */
final class RowRunLock implements RunLock {
    private static final HistoryRow ROW = HistoryRow.onItsWay(
            new Step(new Revision("lock", List.of(), Body.empty()), Direction.UPGRADE, List.of(), false),
            0,
            RowState.UPGRADING);

    /** The other row is still there: waited in vain for it, deadlock, concurrent update (H2). */
    private static final Set<String> TAKEN = Set.of("HYT00", "40001", "90131");

    private final Session session;
    private final HistoryStore store;
    private final HistoryStore runners;

    /**
     * @param session a connection of its own
     * @param runners the history table on the connection that runs
     */
    RowRunLock(Session session, HistoryStore runners) {
        this.session = session;
        this.store = new HistoryStore(session, runners.table(), id -> true);
        this.runners = runners;
    }

    @Override
    public boolean tryAcquire() throws SQLException {
        session.begin();
        try {
            store.insert(ROW);
        } catch (SQLException e) {
            session.rollback();
            if (HistoryStore.isNoTable(e)) {
                return true; // another database than the runner's: that one is private, as jdbc:h2:mem: is, and nobody
                // else can be there
            }
            if (isTaken(e)) {
                return false;
            }
            throw e;
        }
        requireOwnSession();
        return true;
    }

    /** Whether another session has what a statement wanted, and may give it back. */
    static boolean isTaken(SQLException failure) {
        return failure.getSQLState() != null && TAKEN.contains(failure.getSQLState());
    }

    /** A row that the runner sees is in its own transaction, which it will commit: that locks nobody out, and would stay. */
    private void requireOwnSession() throws SQLException {
        if (runners.read().flatMap(history -> history.row(ROW.revision())).isPresent()) {
            session.rollback();
            throw new SQLException("the data source gave one connection twice, and the lock needs one of its own");
        }
    }

    /** H2 tells who has written to a table and not committed. */
    @Override
    public String holderQuery() {
        return """
                select concat('session ', s.session_id, ', user ', s.user_name, coalesce(', from ' || s.client_addr, ''))
                from information_schema.locks l join information_schema.sessions s on s.session_id = l.session_id
                where upper(l.table_name) = upper(%s) and l.session_id <> session_id()""".formatted(
                store.table().dialect().literal(Names.simple(store.table().name())));
    }

    @Override
    public void close() throws SQLException {
        try (session) {
            session.rollback();
        }
    }
}
