package dev.retort.catalog.reader;

import dev.retort.catalog.fact.Catalog;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;

/**
 * Reads all that a connection's database holds, from the database's own catalog. It only runs queries.
 *
 * <p>{@code CatalogReader.of("postgresql").read(connection)}
 */
@FunctionalInterface
public interface CatalogReader {
    /** The databases that have a reader, by the name of their dialect. */
    Set<String> DATABASES = Set.of("h2", "postgresql", "mariadb", "mysql", "sqlite");

    /**
     * Reads a database.
     *
     * @throws SQLException if the catalog cannot be read
     */
    Catalog read(Connection connection) throws SQLException;

    /**
     * The reader of a database.
     *
     * @param dialect one of {@link #DATABASES}
     */
    static CatalogReader of(String dialect) {
        return switch (dialect) {
            case "h2" -> connection -> new H2Catalog(connection).read();
            case "postgresql" -> connection -> new PostgresCatalog(connection).read();
            case "mariadb" -> connection -> new MySqlCatalog(connection, true).read();
            case "mysql" -> connection -> new MySqlCatalog(connection, false).read();
            case "sqlite" -> connection -> new SqliteCatalog(connection).read();
            default -> throw new IllegalArgumentException("no reader of the catalog of " + dialect);
        };
    }
}
