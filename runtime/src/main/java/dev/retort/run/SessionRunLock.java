package dev.retort.run;

import dev.retort.dialect.SessionLock;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

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
        held = answer(lock.acquire());
        return held;
    }

    @Override
    public void close() throws SQLException {
        if (held) {
            answer(lock.release());
        }
    }

    private boolean answer(String query) throws SQLException {
        try (Statement statement = session.connection().createStatement();
                ResultSet result = statement.executeQuery(query)) {
            return result.next() && result.getBoolean(1);
        }
    }
}
