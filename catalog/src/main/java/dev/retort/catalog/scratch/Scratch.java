package dev.retort.catalog.scratch;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
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

    /** What is done to a database that is new. */
    @FunctionalInterface
    public interface Step {
        /** Does it. */
        void run() throws SQLException;
    }

    /**
     * Does something to this database, which is dropped if that fails.
     *
     * @return this database
     */
    public Scratch after(Step step) throws SQLException {
        try {
            step.run();
            return this;
        } catch (SQLException | RuntimeException e) {
            try {
                close();
            } catch (SQLException suppressed) {
                e.addSuppressed(suppressed);
            }
            throw e;
        }
    }

    /** Runs statements as they are: braces and question marks in them have no meaning for JDBC. */
    Scratch afterStatements(List<String> statements) throws SQLException {
        return after(() -> {
            try (Connection connection = dataSource.getConnection();
                    Statement statement = connection.createStatement()) {
                statement.setEscapeProcessing(false);
                for (String each : statements) {
                    statement.execute(each);
                }
            }
        });
    }

    @Override
    public void close() throws SQLException {
        removal.run();
    }
}
