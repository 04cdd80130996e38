package dev.retort.run.lock;

import dev.retort.dialect.TransactionLock;
import dev.retort.run.session.Session;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The database's own lock, held by an open transaction of a second connection. */
final class AdvisoryLock extends SeparateTransactionLock {
    private final TransactionLock lock;
    private @Nullable String held;

    /** @param runner the connection that runs */
    AdvisoryLock(Session session, Session runner, TransactionLock lock) {
        super(session, runner);
        this.lock = lock;
    }

    @Override
    boolean lock() throws SQLException {
        List<@Nullable String> answer = session().query(lock.acquire()).get(0);
        held = answer.get(1);
        return "1".equals(answer.get(0)) && isHeld();
    }

    @Override
    String heldQuery() {
        return lock.alive();
    }

    @Override
    public Optional<String> heldCondition() {
        return Optional.ofNullable(held);
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
