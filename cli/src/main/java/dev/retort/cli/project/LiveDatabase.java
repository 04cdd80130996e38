package dev.retort.cli.project;

import dev.retort.catalog.HiddenTables;
import dev.retort.catalog.LiveSchema;
import dev.retort.catalog.drift.DatabaseDrift;
import dev.retort.catalog.drift.EnumTypeDrift;
import dev.retort.catalog.drift.IgnoredObjects;
import dev.retort.catalog.drift.SchemaDrift;
import dev.retort.catalog.fact.RawDefinition;
import dev.retort.catalog.reader.RawDefinitions;
import dev.retort.dialect.Dialect;
import dev.retort.dialect.Dialects;
import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import dev.retort.run.session.ConnectionSource;
import dev.retort.run.session.FailureCause;
import dev.retort.run.session.Session;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * A database whose catalog was read.
 *
 * @param dialect its dialect
 * @param live its schema
 * @param drift how it differs from what is expected of it
 */
public record LiveDatabase(Dialect dialect, LiveSchema live, DatabaseDrift drift) {

    /**
     * Reads a database and compares it.
     *
     * @throws RetortException if Retort does not read the catalogs of its product (RT501), or its catalog can't be read (RT502)
     */
    static LiveDatabase compare(
            ConnectionSource connections, ClassLoader classLoader, ExpectedSchema expected, IgnoredObjects ignored) {
        try (Session session = connections.open()) {
            Dialect dialect = Dialects.of(session.product(), session.version(), classLoader);
            if (!LiveSchema.isReadable(dialect)) {
                throw new RetortException(Problem.NO_CATALOG_READER, """
                        Retort does not read the catalog of %s, so it can't tell what differs there. Nothing was done. It reads those of H2, \
                        PostgreSQL, MariaDB, MySQL and SQLite.""".formatted(session.product()));
            }
            Connection connection = session.connection().orElseThrow();
            LiveSchema live = LiveSchema.read(connection, dialect);
            DatabaseDrift drift = EnumTypeDrift.in(
                    SchemaDrift.between(expected.schema(), live, dialect, ignored),
                    expected.schema(),
                    expected.facts(),
                    live,
                    ignored);
            requireShown(HiddenTables.among(drift.missingTables(), connection, dialect));
            return new LiveDatabase(dialect, live, drift);
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    /**
     * What it has that a schema has no place for, as statements where it prints them.
     *
     * @throws RetortException if its catalog can't be read (RT502)
     */
    public List<RawDefinition> definitions(ConnectionSource connections) {
        try (Session session = connections.open()) {
            return RawDefinitions.read(session.connection().orElseThrow(), dialect.name());
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    private static void requireShown(List<String> hidden) {
        if (!hidden.isEmpty()) {
            throw new RetortException(Problem.CATALOG_NOT_READABLE, """
                    The database shows the user nothing of these tables, to which it denies access: %s. They would seem to be missing. Grant the \
                    user select on them, or connect as their owner: --user and --password.""".formatted(String.join(", ", hidden)));
        }
    }

    private static RetortException unreadable(SQLException failure) {
        String why = FailureCause.of(failure) == FailureCause.PRIVILEGE
                ? "Grant the user select on the catalog, or connect as the owner of the tables: --user and --password."
                : "Check that the database is of a version that Retort supports, and that the connection lasts.";
        return new RetortException(
                Problem.CATALOG_NOT_READABLE,
                "The catalog of the database can't be read: %s. Nothing was changed. %s"
                        .formatted(
                                String.valueOf(failure.getMessage())
                                        .lines()
                                        .findFirst()
                                        .orElse(""),
                                why),
                failure);
    }
}
