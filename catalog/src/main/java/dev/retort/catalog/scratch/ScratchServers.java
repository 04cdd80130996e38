package dev.retort.catalog.scratch;

import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import java.sql.SQLException;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Finds where scratch databases are made. */
public final class ScratchServers {
    /** The names of databases that need no server of the user. */
    public static final String NAMES = "h2, postgresql, mariadb, sqlite";

    private ScratchServers() {}

    /**
     * The server of a name or of a URL. Does not start it.
     *
     * @param database {@code h2}, {@code postgresql}, {@code mariadb}, {@code sqlite}, or a JDBC URL
     * @param user the user of a URL, or null if the URL contains it or none is needed
     * @param password the password, or null likewise
     * @param loader finds the driver and, of an embedded one, the server
     * @throws RetortException if there is none (RT504), or no scratch database can be made at the URL (RT505)
     */
    public static ScratchServer of(
            String database, @Nullable String user, @Nullable String password, ClassLoader loader) {
        if (database.startsWith("jdbc:")) {
            return ofUrl(database, user, password, loader);
        }
        return switch (database) {
            case "h2" -> new H2Server(loader);
            case "postgresql" -> EmbeddedServer.postgreSql(loader);
            case "mariadb" -> EmbeddedServer.mariaDb(loader);
            case "sqlite" -> new SqliteFiles(loader);
            default ->
                throw new RetortException(
                        Problem.NO_SCRATCH_DATABASE,
                        "There is no scratch database \"%s\". Nothing was done. These need no server: %s. For any other, name a server by its JDBC URL, such as jdbc:mysql://localhost/test."
                                .formatted(database, NAMES));
        };
    }

    private static ScratchServer ofUrl(
            String url, @Nullable String user, @Nullable String password, ClassLoader loader) {
        Properties properties = new Properties();
        if (user != null) {
            properties.setProperty("user", user);
        }
        if (password != null) {
            properties.setProperty("password", password);
        }
        try {
            DriverDataSource server = DriverDataSource.of(url, properties, loader);
            return switch (DriverDataSource.product(url)) {
                case "jdbc:postgresql" -> new DatabasesOfServer(url, server, DatabasesOfServer.Product.POSTGRESQL);
                case "jdbc:mariadb", "jdbc:mysql" ->
                    new DatabasesOfServer(url, server, DatabasesOfServer.Product.MYSQL);
                default ->
                    throw new RetortException(
                            Problem.SCRATCH_REFUSED,
                            "Retort makes no scratch databases at URLs of %s, because it could not keep them apart from what is there. Nothing was done. Name the database itself: --database h2, --database sqlite."
                                    .formatted(DriverDataSource.product(url)));
            };
        } catch (SQLException e) {
            throw new RetortException(
                    Problem.SCRATCH_REFUSED,
                    "The driver refuses the URL of %s. Nothing was done. Correct it in --database."
                            .formatted(DriverDataSource.product(url)),
                    e);
        }
    }
}
