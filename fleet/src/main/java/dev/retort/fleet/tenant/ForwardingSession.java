package dev.retort.fleet.tenant;

import dev.retort.operation.RunCode;
import dev.retort.run.session.Session;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A session over another one, which ends in a way of its own. Not thread-safe. */
abstract class ForwardingSession implements Session {
    private final Session session;

    ForwardingSession(Session session) {
        this.session = session;
    }

    /** The other one. */
    final Session session() {
        return session;
    }

    /** Comes before each statement. */
    void prepare() throws SQLException {}

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
        prepare();
        session.execute(sql);
    }

    @Override
    public void execute(List<String> statements, Runnable ran) throws SQLException {
        prepare();
        session.execute(statements, ran);
    }

    @Override
    public void transaction(List<String> statements, Runnable ran) throws SQLException {
        prepare();
        session.transaction(statements, ran);
    }

    @Override
    public long update(String sql) throws SQLException {
        prepare();
        return session.update(sql);
    }

    @Override
    public List<List<@Nullable String>> query(String sql) throws SQLException {
        prepare();
        return session.query(sql);
    }

    @Override
    public Optional<Connection> connection() {
        return session.connection();
    }

    @Override
    public void run(RunCode.Code code) throws SQLException {
        prepare();
        session.run(code);
    }

    @Override
    public boolean isInTransaction() throws SQLException {
        return session.isInTransaction();
    }

    @Override
    public void begin() throws SQLException {
        prepare();
        session.begin();
    }

    @Override
    public void commit() throws SQLException {
        session.commit();
    }

    @Override
    public void rollback() throws SQLException {
        session.rollback();
    }
}
