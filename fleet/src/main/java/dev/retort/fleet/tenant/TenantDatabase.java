package dev.retort.fleet.tenant;

import dev.retort.run.session.ConnectionSource;
import dev.retort.run.session.Session;
import java.sql.SQLException;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * A database of one tenant, or one that the schemas of several tenants share. Thread-safe if its data source is.
 *
 * <p>A password is asked for when a connection is opened and is not kept. No text of this class contains one.
 */
public final class TenantDatabase {
    /** The part of a JDBC URL that names hosts and ports: {@code //db1.example.com:5432/}; a user before it is not part of it. */
    private static final Pattern HOSTS = Pattern.compile("//(?:[^/@]*@)?([^/?;]+)");

    private final String server;
    private final Supplier<ConnectionSource> connections;

    private final boolean schemasTakeTurns;

    /** Null where the data source knows better whether to keep connections. */
    private final @Nullable KeptConnections kept;

    private TenantDatabase(
            String server,
            Supplier<ConnectionSource> connections,
            boolean schemasTakeTurns,
            @Nullable KeptConnections kept) {
        this.server = server;
        this.schemasTakeTurns = schemasTakeTurns;
        this.connections = connections;
        this.kept = kept;
    }

    /**
     * A database behind a data source.
     *
     * @param server the name of the server, for the bound that all databases there share
     * @param dataSource gives its connections; each is closed after use, and its schema is set back before
     */
    public static TenantDatabase of(String server, DataSource dataSource) {
        ConnectionSource source = ConnectionSource.of(dataSource);
        return new TenantDatabase(server, () -> source, false, null);
    }

    /**
     * A database at a JDBC URL. Its server is the host and port in the URL; an embedded database is a server of its own.
     *
     * @param user the user, or null if the URL contains it or none is needed
     * @param password gives the password whenever a connection is opened; null if there is none
     */
    public static TenantDatabase of(String url, @Nullable String user, Supplier<@Nullable String> password) {
        return new TenantDatabase(
                serverOf(url),
                () -> ConnectionSource.of(url, user, password.get()),
                url.startsWith("jdbc:h2:"),
                new KeptConnections());
    }

    private static String serverOf(String url) {
        Matcher hosts = HOSTS.matcher(url);
        return hosts.find() ? hosts.group(1) : url.replaceFirst("[;?].*", "");
    }

    /** The name of the server. */
    public String server() {
        return server;
    }

    /**
     * Whether tenants in schemas of this database are upgraded one after the other. H2 locks its whole catalog for DDL, and a second session gives up
     * after two seconds. With a data source over H2, use {@code parallelPerServer(1)}.
     */
    public boolean schemasTakeTurns() {
        return schemasTakeTurns;
    }

    /** Gives connections to the database; opens none yet. */
    public ConnectionSource connections() {
        return connections.get();
    }

    /** A connection in a schema. */
    Session open(String schema) throws SQLException {
        return kept == null ? TenantSession.in(schema, connections().open()) : kept.open(connections(), schema);
    }

    /**
     * Keeps connections to PostgreSQL for the next tenant, until {@link #release} is called: the server forgets what a tenant set, and the
     * connection moves on to the schema of another one. Connections of a data source are closed after each tenant.
     */
    public void keepConnections() {
        if (kept != null) {
            kept.keep();
        }
    }

    /** Closes the connections that were kept. */
    public void release() {
        if (kept != null) {
            kept.release();
        }
    }

    /** The name of the server. */
    @Override
    public String toString() {
        return server;
    }
}
