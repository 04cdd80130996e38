package dev.retort.run;

import dev.retort.run.session.Session;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A session whose program dies at a certain call, before the call or after it and before its answer; nothing is done after that. */
final class DyingSession implements Session {
    private final Session session;
    private final AtomicInteger left;
    private final Runnable death;

    /**
     * @param left how many moments are left: before and after each call
     * @param death ends everything
     */
    DyingSession(Session session, AtomicInteger left, Runnable death) {
        this.session = session;
        this.left = left;
        this.death = death;
    }

    /** The program is gone. */
    static final class Dead extends Error {
        private static final long serialVersionUID = 1L;
    }

    private interface Call<T> {
        T make() throws SQLException;
    }

    private <T> T call(Call<T> call) throws SQLException {
        moment();
        T result = call.make();
        moment();
        return result;
    }

    private void moment() {
        int now = left.decrementAndGet();
        if (now == 0) {
            death.run();
        }
        if (now <= 0) {
            throw new Dead();
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
        call(() -> {
            session.execute(sql);
            return sql;
        });
    }

    @Override
    public long update(String sql) throws SQLException {
        return call(() -> session.update(sql));
    }

    @Override
    public boolean isInTransaction() throws SQLException {
        return session.isInTransaction();
    }

    @Override
    public List<List<@Nullable String>> query(String sql) throws SQLException {
        return call(() -> session.query(sql));
    }

    @Override
    public void begin() throws SQLException {
        session.begin();
    }

    @Override
    public void commit() throws SQLException {
        call(() -> {
            session.commit();
            return session;
        });
    }

    @Override
    public void rollback() throws SQLException {
        if (left.get() > 0) {
            session.rollback();
        }
    }

    @Override
    public void close() throws SQLException {
        if (left.get() > 0) {
            session.close();
        }
    }
}
