package dev.retort.catalog.scratch;

import java.sql.SQLException;
import javax.sql.DataSource;

/** A database that is dropped when it is closed. */
public final class Scratch implements AutoCloseable {
    private final DriverDataSource dataSource;
    private final Removal removal;

    /** What drops it. */
    @FunctionalInterface
    interface Removal {
        /** Drops it. */
        void run() throws SQLException;
    }

    Scratch(DriverDataSource dataSource, Removal removal) {
        this.dataSource = dataSource;
        this.removal = removal;
    }

    /** Connections to it, a new one at each call. */
    public DataSource dataSource() {
        return dataSource;
    }

    /** The JDBC URL, with the user and the password where it needs them. */
    public String url() {
        return dataSource.urlWithUser();
    }

    @Override
    public void close() throws SQLException {
        removal.run();
    }
}
