package dev.retort.catalog;

import dev.retort.catalog.fact.Catalog;
import dev.retort.catalog.fact.OtherObject;
import dev.retort.catalog.reader.CatalogReader;
import dev.retort.catalog.sql.SqlMeaning;
import dev.retort.dialect.Dialect;
import dev.retort.schema.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The schema of a live database. Types are portable where a portable type stands for them, and to the letter elsewhere; expressions
 * are those that the database prints.
 *
 * <pre>{@code
 * LiveSchema live = LiveSchema.read(connection, dialect);
 * live.schema().table("booking");
 * }</pre>
 *
 * @param schema its tables, sequences and views
 * @param others what a schema has no place for: triggers, functions, partial indexes
 * @param meaning when two texts mean the same there
 * @param collations for each table with a collation of its own, the collation of its columns that name none
 */
public record LiveSchema(Schema schema, List<OtherObject> others, SqlMeaning meaning, Map<String, String> collations) {

    /** Copies the collections. */
    public LiveSchema {
        others = List.copyOf(others);
        collations = Map.copyOf(collations);
    }

    /** Whether the catalog of a database can be read. */
    public static boolean isReadable(Dialect dialect) {
        return CatalogReader.DATABASES.contains(dialect.name());
    }

    /**
     * Reads a database.
     *
     * @param dialect the dialect of the database, one that {@linkplain #isReadable can be read}
     * @throws SQLException if the catalog cannot be read
     */
    public static LiveSchema read(Connection connection, Dialect dialect) throws SQLException {
        SqlMeaning meaning = new SqlMeaning(
                dialect,
                Objects.requireNonNullElse(connection.getSchema(), ""),
                connection.getMetaData().supportsMixedCaseIdentifiers());
        return of(CatalogReader.of(dialect.name()).read(connection), meaning);
    }

    /** What a catalog says, as a schema. */
    public static LiveSchema of(Catalog catalog, SqlMeaning meaning) {
        return new CatalogSchema(catalog, meaning).read();
    }
}
