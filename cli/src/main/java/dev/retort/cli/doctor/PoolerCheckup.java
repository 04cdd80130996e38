package dev.retort.cli.doctor;

import dev.retort.run.session.ConnectionSource;
import dev.retort.run.session.Session;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Whether a pooler stands before the database. A server without one gives each connection a session of its own, and a new one a new number.
 *
 * @param found receives the findings
 * @param connections to the database
 */
record PoolerCheckup(Diagnoses found, ConnectionSource connections) {
    private static final Map<String, String> SESSION_NUMBERS = Map.of(
            "postgresql", "select pg_backend_pid()",
            "mysql", "select connection_id()",
            "mariadb", "select connection_id()");

    void run() throws SQLException {
        String first;
        String second;
        String query;
        try (Session one = connections.open();
                Session other = connections.open()) {
            query = SESSION_NUMBERS.get(one.product().toLowerCase(Locale.ROOT));
            if (query == null) {
                return;
            }
            first = number(one, query);
            second = number(other, query);
        }
        if (first.equals(second)) {
            found.warning(
                    "pooler",
                    "there is one, which gives the sessions of the server to other clients between transactions",
                    "Connect to the database directly, or read docs/poolers.md: a revision with transactional = false loses its settings.");
            return;
        }
        try (Session next = connections.open()) {
            found.ok(
                    "pooler",
                    List.of(first, second).contains(number(next, query))
                            ? "there is one, which keeps a session for each client"
                            : "none is seen");
        }
    }

    private static String number(Session session, String query) throws SQLException {
        return String.valueOf(session.query(query).get(0).get(0));
    }
}
