package dev.retort.run.lock;

import dev.retort.run.session.WriteTransactionSession;
import java.sql.SQLException;
import java.util.Optional;

/** The one transaction that may write, for a database that has room for one. It ends with its session, and all of the run is taken back. */
final class WriteTransactionLock implements RunLock {
    private final WriteTransactionSession session;

    WriteTransactionLock(WriteTransactionSession session) {
        this.session = session;
    }

    @Override
    public boolean tryAcquire() throws SQLException {
        return session.tryEnter();
    }

    /** SQLite reports that another session writes, but not which one. */
    @Override
    public Optional<String> holderQuery() {
        return Optional.empty();
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
