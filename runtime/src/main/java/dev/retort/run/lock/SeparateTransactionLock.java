package dev.retort.run.lock;

import dev.retort.run.session.Session;
import java.sql.SQLException;

/**
 * A lock that an open transaction of a second connection holds. What the run commits does not end it, and it ends with its session, however
 * that ends. Not thread-safe.
 */
abstract class SeparateTransactionLock implements RunLock {
    private final Session session;
    private final Session runner;

    /**
     * @param session a connection of its own
     * @param runner the connection that runs
     */
    SeparateTransactionLock(Session session, Session runner) {
        this.session = session;
        this.runner = runner;
    }

    final Session session() {
        return session;
    }

    /** Takes the lock in the transaction that was begun, if nobody has it. */
    abstract boolean lock() throws SQLException;

    /** A query that has a row as long as the lock is held; a session that does not answer is gone, and the lock with it. */
    abstract String heldQuery();

    @Override
    public final boolean tryAcquire() throws SQLException {
        session.begin();
        try {
            requireOwnSession();
            if (lock()) {
                return true;
            }
        } catch (SQLException e) {
            session.rollback();
            throw e;
        }
        session.rollback();
        return false;
    }

    /** A run on the same connection would commit the transaction of the lock. */
    private void requireOwnSession() throws SQLException {
        if (runner.isInTransaction()) {
            throw new SQLException("the data source gave one connection twice, and the lock needs one of its own");
        }
    }

    @Override
    public boolean isHeld() {
        try {
            return !session.query(heldQuery()).isEmpty();
        } catch (SQLException e) {
            return false;
        }
    }

    @Override
    public final void close() throws SQLException {
        try (session) {
            session.rollback();
        }
    }
}
