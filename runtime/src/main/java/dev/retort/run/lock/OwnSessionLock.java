package dev.retort.run.lock;

import dev.retort.dialect.SessionLock;
import dev.retort.run.session.Session;
import java.sql.SQLException;
import java.util.Optional;

/** The database's own lock, held by the session that runs. */
final class OwnSessionLock implements RunLock {
    private final Session session;
    private final SessionLock lock;
    private boolean acquired;

    OwnSessionLock(Session session, SessionLock lock) {
        this.session = session;
        this.lock = lock;
    }

    @Override
    public boolean tryAcquire() throws SQLException {
        acquired = isOne(lock.acquire());
        return acquired;
    }

    @Override
    public Optional<String> heldCondition() {
        return Optional.of(lock.held());
    }

    @Override
    public Optional<String> holderQuery() {
        return Optional.of(lock.holder());
    }

    /** A release that finds no lock was sent to another session, which a pooler chose: the lock stays with the first one. */
    @Override
    public void close() throws SQLException {
        if (acquired && !isOne(lock.release())) {
            throw RunLock.lost("The lock could not be released, because another session of the server held it.");
        }
    }

    private boolean isOne(String query) throws SQLException {
        return "1".equals(session.query(query).get(0).get(0));
    }
}
