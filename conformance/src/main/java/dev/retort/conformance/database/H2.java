package dev.retort.conformance.database;

import dev.retort.conformance.catalog.Catalog;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.h2.jdbcx.JdbcDataSource;

/** H2 in memory; a fresh database is a new name. */
public final class H2 implements Database {
    private final AtomicInteger count = new AtomicInteger();

    @Override
    public String name() {
        return "h2";
    }

    @Override
    public String driverPackage() {
        return "org.h2";
    }

    @Override
    public Scratch fresh(String options) throws SQLException {
        String url = "jdbc:h2:mem:scratch" + count.incrementAndGet() + (options.isEmpty() ? "" : ";" + options);
        JdbcDataSource dataSource = new JdbcDataSource();
        dataSource.setURL(url);
        // A database in memory lives as long as a connection to it is open.
        Connection anchor = dataSource.getConnection();
        return new Scratch(url, dataSource, anchor::close);
    }

    @Override
    public Catalog read(Connection connection) throws SQLException {
        return new H2Catalog(connection).read();
    }

    @Override
    public void close() {
        // Nothing outlives the last connection.
    }
}
