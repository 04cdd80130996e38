package dev.retort.run.lock;

import dev.retort.dialect.TransactionLock;
import dev.retort.run.session.Session;
import java.sql.SQLException;
import java.util.Optional;

/** The database's own lock, held by an open transaction of a second connection. */
final class AdvisoryLock extends SeparateTransactionLock {
    private final TransactionLock lock;

    /** @param runner the connection that runs */
    AdvisoryLock(Session session, Session runner, TransactionLock lock) {
        super(session, runner);
        this.lock = lock;
    }

    @Override
    boolean lock() throws SQLException {
        return "1".equals(session().query(lock.acquire()).get(0).get(0)) && isHeld();
    }

    @Override
    String heldQuery() {
        return lock.alive();
    }

    @Override
    public boolean isInTable() {
        return false;
    }

    @Override
    public Optional<String> holderQuery() {
        return Optional.of(lock.holder());
    }
}
