package dev.retort.conformance.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/**
 * Fresh databases on a server of MySQL or MariaDB.
 *
 * @param url the JDBC URL, {@code %s} for the database
 * @param driver makes the driver's data source
 * @param count how many there were
 */
record ScratchDatabases(String url, Driver driver, AtomicInteger count) {
    /** The names of all columns of a long key must fit where the catalog is read. */
    private static final String PARAMETERS = "user=root&sessionVariables=group_concat_max_len=100000";

    /** The driver's data source for a URL. */
    @FunctionalInterface
    interface Driver {
        DataSource at(String url) throws SQLException;
    }

    ScratchDatabases(String url, Driver driver) {
        this(url + (url.contains("?") ? "&" : "?") + PARAMETERS, driver, new AtomicInteger());
    }

    Scratch fresh(String options) throws SQLException {
        String database = "scratch" + count.incrementAndGet();
        administrate("create database " + database + " character set utf8mb4");
        String own = url.formatted(database) + (options.isEmpty() ? "" : "&" + options);
        return new Scratch(own, driver.at(own), () -> administrate("drop database " + database));
    }

    private void administrate(String statement) throws SQLException {
        try (Connection connection = driver.at(url.formatted("")).getConnection();
                Statement administration = connection.createStatement()) {
            administration.execute(statement);
        }
    }
}
