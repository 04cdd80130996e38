package dev.retort.fleet.execution;

import dev.retort.fleet.tenant.Tenant;
import dev.retort.run.session.ConnectionSource;
import dev.retort.run.session.Session;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The connections of one run on one tenant: opened when the run needs one, and cut off together when the run may take no longer. Thread-safe. */
final class TenantConnections {
    private final Tenant tenant;
    private final List<Connection> opened = new ArrayList<>();
    private boolean isCut;

    TenantConnections(Tenant tenant) {
        this.tenant = tenant;
    }

    /** Gives connections in the tenant's schema. */
    ConnectionSource source() {
        return ConnectionSource.of("of tenant " + tenant.name(), this::open);
    }

    private Session open() throws SQLException {
        Session session = tenant.connections().open();
        try {
            opened(session.connection().orElseThrow());
            return session;
        } catch (SQLException e) {
            try (session) {
                throw e;
            }
        }
    }

    private synchronized void opened(Connection connection) throws SQLException {
        if (isCut) {
            throw new SQLException("the run was cut off");
        }
        opened.add(connection);
    }

    /**
     * Cuts all connections, so that a call which waits on one returns. H2 does not abort a connection; there the interrupt of the thread ends the
     * wait.
     */
    synchronized void cut() {
        isCut = true;
        for (Connection each : opened) {
            try {
                each.abort(Runnable::run);
            } catch (SQLException closed) {
                // There is nothing left to cut, or the driver can't; then the server ends the session when its client
                // is gone.
            }
        }
    }
}
