package dev.retort.run.session;

import dev.retort.operation.RunCode;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A connection in the runner's hands, all that it asks of one: text in, text out. It commits each statement by itself unless told otherwise.
 * JDBC is one implementation; another one tells its failures as {@link SQLException} too, with the SQLSTATE. Not thread-safe.
 */
public interface Session extends AutoCloseable {

    /** The database's name for itself: {@code PostgreSQL}. */
    String product() throws SQLException;

    /** Its version, which begins with a number. */
    String version() throws SQLException;

    /** Runs a statement as it is: braces and question marks in it mean what the database takes them for. */
    void execute(String sql) throws SQLException;

    /**
     * Runs statements in order, in a transaction that is there; a failure ends them. Sends them at once where the driver can: each waits for the
     * database, not for the way there and back.
     *
     * @param ran hears of each that has run
     */
    default void execute(List<String> statements, Runnable ran) throws SQLException {
        for (String statement : statements) {
            execute(statement);
            ran.run();
        }
    }

    /**
     * Runs statements as a transaction of their own. Sends them and its end at once where the driver can; a failure ends them and takes them back.
     *
     * @param ran hears of each that has run
     */
    default void transaction(List<String> statements, Runnable ran) throws SQLException {
        inTransaction(() -> execute(statements, ran));
    }

    /** Runs an {@code insert}, {@code update} or {@code delete}, and gives the number of rows that it met. */
    long update(String sql) throws SQLException;

    /** The values of a query as text, a list a row. */
    List<List<@Nullable String>> query(String sql) throws SQLException;

    /** The JDBC connection; empty where this is none. */
    default Optional<Connection> connection() {
        return Optional.empty();
    }

    /**
     * Runs code of a revision.
     *
     * @throws SQLException what the code throws; always, where this is no connection of JDBC
     */
    default void run(RunCode.Code code) throws SQLException {
        Connection connection = connection()
                .orElseThrow(() -> new SQLFeatureNotSupportedException(
                        "Java code in a revision needs a JDBC connection, and this is not one"));
        try {
            code.run(connection);
        } catch (RuntimeException e) {
            throw new SQLException(e.toString(), e);
        }
    }

    /** Whether a transaction that was {@linkplain #begin begun} has not ended yet. */
    boolean isInTransaction() throws SQLException;

    /** Begins a transaction. */
    void begin() throws SQLException;

    /** Keeps what was done since {@link #begin}. */
    void commit() throws SQLException;

    /** Takes back what was done since {@link #begin}. */
    void rollback() throws SQLException;

    /** Gives the connection back as it came. */
    @Override
    void close() throws SQLException;

    /** The work of one transaction. */
    interface Work {
        /** Does it. */
        void run() throws SQLException;
    }

    /** Commits what the work did; takes all of it back if it throws anything. */
    default void inTransaction(Work work) throws SQLException {
        begin();
        try {
            work.run();
            commit();
        } catch (Throwable e) {
            try {
                rollback();
            } catch (SQLException second) {
                e.addSuppressed(second);
            }
            throw e;
        }
    }
}
