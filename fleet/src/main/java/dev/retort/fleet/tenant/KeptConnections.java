package dev.retort.fleet.tenant;

import dev.retort.run.session.ConnectionSource;
import dev.retort.run.session.Session;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Connections to a database that go from tenant to tenant while a run keeps them. In between, the server forgets all that a tenant set, as
 * PostgreSQL's {@code discard all} does it: settings, temporary tables, prepared statements, locks of the session. Other databases have no such
 * statement; on PostgreSQL a new connection costs more than a small revision. Thread-safe.
 */
final class KeptConnections {
    /** What {@code discard all} does, in the order of its manual page; it can't be sent together with another statement. */
    private static final List<String> FORGET = List.of(
            "close all",
            "set session authorization default",
            "reset all",
            "deallocate all",
            "unlisten *",
            "select pg_advisory_unlock_all()",
            "discard plans",
            "discard temp",
            "discard sequences");

    private final Deque<Session> idle = new ArrayDeque<>();
    private int runs;

    /** Keeps connections from now on, until each call has its {@link #release}. */
    synchronized void keep() {
        runs++;
    }

    /** Keeps connections no longer, and closes those that nobody has. */
    void release() {
        for (Session each : released()) {
            try {
                each.close();
            } catch (SQLException e) {
                // The server ended it, and nobody works with it.
            }
        }
    }

    private synchronized List<Session> released() {
        runs--;
        List<Session> closing = new ArrayList<>();
        if (runs == 0) {
            closing.addAll(idle);
            idle.clear();
        }
        return closing;
    }

    private synchronized boolean isKeeping() {
        return runs > 0;
    }

    private synchronized Session takeOr(ConnectionSource source) {
        Session kept = idle.poll();
        return kept != null ? kept : source.open();
    }

    /** A connection in a schema, which comes back when it is closed. */
    Session open(ConnectionSource source, String schema) throws SQLException {
        if (!isKeeping()) {
            return TenantSession.in(schema, source.open());
        }
        Session session = takeOr(source);
        try {
            if (!session.product().equals("PostgreSQL")) {
                return TenantSession.in(schema, session);
            }
            return new Kept(session, schema);
        } catch (SQLException | RuntimeException e) {
            try (session) {
                throw e;
            }
        }
    }

    /** Statements that forget the last schema and enter another one, alone or in a transaction: a failure takes them back. */
    private static List<String> entering(String schema) {
        List<String> statements = new ArrayList<>(FORGET);
        statements.add("set search_path to \"" + schema.replace("\"", "\"\"") + '"');
        return statements;
    }

    private synchronized boolean back(Session session) {
        if (runs > 0) {
            idle.push(session);
        }
        return runs > 0;
    }

    /** A connection that comes back. It enters the schema with its first statement, and in the same round trip if that is a transaction. */
    private final class Kept extends ForwardingSession {
        private final String schema;
        private boolean entered;

        Kept(Session session, String schema) {
            super(session);
            this.schema = schema;
        }

        @Override
        void prepare() throws SQLException {
            if (!entered) {
                session().execute(String.join("; ", entering(schema)));
                entered = true;
            }
        }

        @Override
        public void transaction(List<String> statements, Runnable ran) throws SQLException {
            List<String> all = entered ? new ArrayList<>() : entering(schema);
            AtomicInteger own = new AtomicInteger(all.size());
            all.addAll(statements);
            session().transaction(all, () -> {
                if (own.getAndDecrement() <= 0) {
                    ran.run();
                }
            });
            entered = true;
        }

        @Override
        public void close() throws SQLException {
            Connection connection = connection().orElseThrow();
            if (connection.isClosed()) {
                return;
            }
            if (!connection.getAutoCommit()) {
                connection.rollback();
                connection.setAutoCommit(true);
            }
            if (!back(session())) {
                session().close();
            }
        }
    }
}
