package dev.retort.run;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** A connection in the runner's hands: it commits each statement by itself unless told otherwise, and goes back as it came. */
final class Session implements AutoCloseable {
    private final Connection connection;
    private final boolean autoCommitBefore;

    private Session(Connection connection, boolean autoCommitBefore) {
        this.connection = connection;
        this.autoCommitBefore = autoCommitBefore;
    }

    static Session open(ConnectionSource source) throws SQLException {
        Connection connection = source.open();
        boolean autoCommit = connection.getAutoCommit();
        if (!autoCommit) {
            connection.setAutoCommit(true);
        }
        return new Session(connection, autoCommit);
    }

    Connection connection() {
        return connection;
    }

    /** Runs a statement as it is: braces and question marks in it mean what the database takes them for. */
    void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(sql);
        }
    }

    /** What is done in one transaction. */
    interface Work {
        void run() throws SQLException;
    }

    /** Commits what the work did; takes all of it back if it throws anything. */
    void inTransaction(Work work) throws SQLException {
        connection.setAutoCommit(false);
        try {
            work.run();
            connection.commit();
        } catch (Throwable e) {
            takeBack(e);
            throw e;
        }
        connection.setAutoCommit(true);
    }

    private void takeBack(Throwable reason) {
        try {
            connection.rollback();
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            reason.addSuppressed(e);
        }
    }

    @Override
    public void close() throws SQLException {
        try (connection) {
            if (!autoCommitBefore && !connection.isClosed()) {
                connection.setAutoCommit(false);
            }
        }
    }
}
