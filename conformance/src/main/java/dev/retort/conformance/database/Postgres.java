package dev.retort.conformance.database;

import dev.retort.catalog.fact.Catalog;
import dev.retort.catalog.reader.CatalogReader;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.postgresql.ds.PGSimpleDataSource;

/** A real PostgreSQL server, its binaries from a jar; a fresh database is a new one on that server. */
final class Postgres implements Database {
    private final AtomicInteger count = new AtomicInteger();
    private final EmbeddedPostgres server;

    /**
     * Starts the server on a free port of the loopback interface.
     *
     * @throws IOException when it does not start
     */
    Postgres() throws IOException {
        // Nothing here must survive a crash of the machine.
        server = EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
    }

    @Override
    public String name() {
        return "postgresql";
    }

    @Override
    public String driverPackage() {
        return "org.postgresql";
    }

    @Override
    public Scratch fresh(String options) throws SQLException {
        String database = "scratch" + count.incrementAndGet();
        administrate("create database " + database);
        String url = server.getJdbcUrl("postgres", database) + (options.isEmpty() ? "" : "&" + options);
        PGSimpleDataSource dataSource = new PGSimpleDataSource();
        dataSource.setUrl(url);
        return new Scratch(url, dataSource, () -> administrate("drop database " + database + " with (force)"));
    }

    @Override
    public Catalog read(Connection connection) throws SQLException {
        return CatalogReader.of(name()).read(connection);
    }

    private void administrate(String statement) throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement administration = connection.createStatement()) {
            administration.execute(statement);
        }
    }

    @Override
    public void close() throws SQLException {
        try {
            server.close();
        } catch (IOException e) {
            throw new SQLException("PostgreSQL does not stop", e);
        }
    }
}
