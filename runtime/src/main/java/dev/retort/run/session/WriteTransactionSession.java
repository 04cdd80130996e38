package dev.retort.run.session;

import dev.retort.dialect.WriteTransaction;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A session whose transactions are parts of a greater one, from {@link #tryEnter} to {@link #leave}. What one of them took back is gone, what the others
 * did is kept at the end; nothing is kept of a session that dies before.
 */
public final class WriteTransactionSession implements Session {
    /** The codes of SQLite for "another session is writing", in the lowest eight bits. */
    private static final int BUSY = 5;

    private static final int LOCKED = 6;

    private final Session session;
    private final WriteTransaction lock;
    private boolean inside;
    private boolean wasOn;

    public WriteTransactionSession(Session session, WriteTransaction lock) {
        this.session = session;
        this.lock = lock;
    }

    /** Begins the greater transaction, unless another session has one. */
    public boolean tryEnter() throws SQLException {
        wasOn = "1".equals(session.query(lock.setting()).get(0).get(0));
        session.execute(lock.off());
        try {
            session.execute(lock.begin());
            inside = true;
            return true;
        } catch (SQLException e) {
            restore();
            int code = e.getErrorCode() & 0xff;
            if (code == BUSY || code == LOCKED) {
                return false;
            }
            throw e;
        }
    }

    /** Keeps what the transactions inside kept. */
    public void leave() throws SQLException {
        if (inside) {
            inside = false;
            session.execute(lock.commit());
            restore();
        }
    }

    private void restore() throws SQLException {
        if (wasOn) {
            session.execute(lock.on());
        }
    }

    @Override
    public boolean isInTransaction() throws SQLException {
        return inside || session.isInTransaction();
    }

    @Override
    public void begin() throws SQLException {
        if (inside) {
            session.execute("savepoint retort");
        } else {
            session.begin();
        }
    }

    @Override
    public void commit() throws SQLException {
        if (inside) {
            session.execute("release retort");
        } else {
            session.commit();
        }
    }

    @Override
    public void rollback() throws SQLException {
        if (inside) {
            session.execute("rollback to retort");
            session.execute("release retort");
        } else {
            session.rollback();
        }
    }

    @Override
    public String product() throws SQLException {
        return session.product();
    }

    @Override
    public String version() throws SQLException {
        return session.version();
    }

    @Override
    public void execute(String sql) throws SQLException {
        session.execute(sql);
    }

    @Override
    public long update(String sql) throws SQLException {
        return session.update(sql);
    }

    @Override
    public List<List<@Nullable String>> query(String sql) throws SQLException {
        return session.query(sql);
    }

    @Override
    public Optional<Connection> connection() {
        return session.connection();
    }

    @Override
    public void close() throws SQLException {
        session.close();
    }
}
