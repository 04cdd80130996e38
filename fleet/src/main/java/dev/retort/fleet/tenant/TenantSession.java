package dev.retort.fleet.tenant;

import dev.retort.run.session.Session;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** A connection in the schema of a tenant. It leaves that schema when it is closed: a pool may give the connection to somebody else. Not thread-safe. */
final class TenantSession extends ForwardingSession {
    private final Connection connection;
    private final @Nullable String before;

    private TenantSession(Session session, Connection connection) throws SQLException {
        super(session);
        this.connection = connection;
        this.before = isCatalog(connection) ? connection.getCatalog() : connection.getSchema();
    }

    /** Leads a session into a schema; closes the session if there is no such schema. */
    static Session in(String schema, Session session) throws SQLException {
        try {
            Connection connection = session.connection().orElseThrow();
            TenantSession in = new TenantSession(session, connection);
            use(connection, schema);
            return in;
        } catch (SQLException | RuntimeException e) {
            try (session) {
                throw e;
            }
        }
    }

    /** The driver quotes the name. */
    private static void use(Connection connection, String schema) throws SQLException {
        if (isCatalog(connection)) {
            connection.setCatalog(schema);
        } else {
            connection.setSchema(schema);
        }
    }

    /** Whether the database calls its schemas catalogs in JDBC, as MariaDB and MySQL do. */
    private static boolean isCatalog(Connection connection) throws SQLException {
        return !connection.getMetaData().supportsSchemasInDataManipulation();
    }

    @Override
    public void close() throws SQLException {
        try {
            if (before != null && !connection.isClosed()) {
                use(connection, before);
            }
        } finally {
            session().close();
        }
    }
}
