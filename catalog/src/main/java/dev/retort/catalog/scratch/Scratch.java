package dev.retort.catalog.scratch;

import java.sql.SQLException;
import javax.sql.DataSource;

/** An empty database, or an empty schema of one, that is dropped when it is closed. */
public final class Scratch implements AutoCloseable {
    private final DataSource dataSource;
    private final Removal removal;

    /** What drops it. */
    @FunctionalInterface
    interface Removal {
        /** Drops it. */
        void run() throws SQLException;
    }

    Scratch(DataSource dataSource, Removal removal) {
        this.dataSource = dataSource;
        this.removal = removal;
    }

    /** Connections to it, a new one at each call. */
    public DataSource dataSource() {
        return dataSource;
    }

    @Override
    public void close() throws SQLException {
        removal.run();
    }
}
