package dev.retort.fleet.execution;

import dev.retort.operation.RunCode;
import dev.retort.run.session.Session;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A connection in the schema of a tenant. It leaves that schema when it is closed: a pool may give the connection to somebody else. Not thread-safe. */
final class TenantSession implements Session {
    private final Session session;
    private final Connection connection;
    private final boolean isCatalog;
    private final @Nullable String before;

    private TenantSession(Session session, Connection connection, boolean isCatalog) throws SQLException {
        this.session = session;
        this.connection = connection;
        this.isCatalog = isCatalog;
        this.before = isCatalog ? connection.getCatalog() : connection.getSchema();
    }

    /** Leads a session into a schema. The driver quotes its name. */
    static Session in(String schema, Session session) throws SQLException {
        Connection connection = session.connection().orElseThrow();
        boolean isCatalog = !connection.getMetaData().supportsSchemasInDataManipulation();
        TenantSession in = new TenantSession(session, connection, isCatalog);
        in.use(schema);
        return in;
    }

    private void use(String schema) throws SQLException {
        if (isCatalog) {
            connection.setCatalog(schema);
        } else {
            connection.setSchema(schema);
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
    public void execute(List<String> statements, Runnable ran) throws SQLException {
        session.execute(statements, ran);
    }

    @Override
    public void transaction(List<String> statements, Runnable ran) throws SQLException {
        session.transaction(statements, ran);
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
    public void run(RunCode.Code code) throws SQLException {
        session.run(code);
    }

    @Override
    public boolean isInTransaction() throws SQLException {
        return session.isInTransaction();
    }

    @Override
    public void begin() throws SQLException {
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

    @Override
    public void close() throws SQLException {
        try (session) {
            if (before != null && !connection.isClosed()) {
                use(before);
            }
        }
    }
}
