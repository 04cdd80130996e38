package dev.retort.conformance.database;

import java.sql.SQLException;
import javax.sql.DataSource;

/** A fresh database; closing it removes it. */
public final class Scratch implements AutoCloseable {
    private final String url;
    private final DataSource dataSource;
    private final Removal removal;

    /** What closing does. */
    @FunctionalInterface
    interface Removal {
        void run() throws SQLException;
    }

    Scratch(String url, DataSource dataSource, Removal removal) {
        this.url = url;
        this.dataSource = dataSource;
        this.removal = removal;
    }

    /** Its JDBC URL, good for {@link java.sql.DriverManager} without user and password. */
    public String url() {
        return url;
    }

    /** A new connection to it at each call. */
    public DataSource dataSource() {
        return dataSource;
    }

    @Override
    public void close() throws SQLException {
        removal.run();
    }
}
