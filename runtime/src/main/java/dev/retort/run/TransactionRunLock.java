package dev.retort.run;

import java.sql.SQLException;

/** The one transaction that may write, for a database that has room for one. It ends with its session, and all of the run is taken back. */
final class TransactionRunLock implements RunLock {
    private final NestingSession session;

    TransactionRunLock(NestingSession session) {
        this.session = session;
    }

    @Override
    public boolean tryAcquire() throws SQLException {
        return session.tryEnter();
    }

    /** The file knows that somebody writes, not who. */
    @Override
    public String holderQuery() {
        return "select null";
    }

    @Override
    public boolean isInTable() {
        return false;
    }

    @Override
    public void close() throws SQLException {
        session.leave();
    }
}
