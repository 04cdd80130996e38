package dev.retort.run;

import dev.retort.dialect.SessionLock;
import java.sql.SQLException;

/** The database's own lock, held by the session that runs. */
final class SessionRunLock implements RunLock {
    private final Session session;
    private final SessionLock lock;
    private boolean held;

    SessionRunLock(Session session, SessionLock lock) {
        this.session = session;
        this.lock = lock;
    }

    @Override
    public boolean tryAcquire() throws SQLException {
        held = "1".equals(session.query(lock.acquire()).get(0).get(0));
        return held;
    }

    @Override
    public String holderQuery() {
        return lock.holder();
    }

    @Override
    public void close() throws SQLException {
        if (held) {
            session.query(lock.release());
        }
    }
}
