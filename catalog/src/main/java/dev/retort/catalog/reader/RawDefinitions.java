package dev.retort.catalog.reader;

import dev.retort.catalog.fact.OtherObject;
import dev.retort.catalog.fact.RawDefinition;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * The statements that create what a schema has no place for, where the database prints them: on PostgreSQL domains, composite types, functions,
 * procedures, triggers, rules, materialized views, exclusion constraints, and indexes with a condition, a method or more; on MariaDB and MySQL
 * functions, procedures and triggers; on H2 domains, constants, aliases, aggregates and triggers; on SQLite triggers. Names in the connection's
 * schema are not qualified. In the order in which they can be created.
 */
public final class RawDefinitions {
    private static final String SQLITE = """
            select 'trigger' as kind, name, tbl_name as table_name, 6 as phase, sql as create_sql, '' as drop_sql
            from sqlite_schema where type = 'trigger' order by rowid
            """;

    private RawDefinitions() {}

    /** Reads all that the database prints. */
    public static List<RawDefinition> read(Connection connection, String dialect) throws SQLException {
        return switch (dialect) {
            case "postgresql" -> PostgresDefinitions.read(connection);
            case "h2" -> H2Definitions.read(connection);
            case "sqlite" -> read(SQLITE, connection);
            default -> MySqlDefinitions.read(connection);
        };
    }

    static List<RawDefinition> read(String query, Connection connection) throws SQLException {
        return Rows.list(
                connection,
                query,
                row -> new RawDefinition(
                        new OtherObject(row.text("kind"), row.text("name"), row.text("table_name")),
                        place(row.number("phase")),
                        row.text("create_sql"),
                        row.text("drop_sql")));
    }

    private static RawDefinition.Place place(long phase) {
        if (phase <= 1) {
            return RawDefinition.Place.BEFORE_TABLES;
        }
        return phase == 2 ? RawDefinition.Place.BEFORE_VIEWS : RawDefinition.Place.AT_THE_END;
    }
}
