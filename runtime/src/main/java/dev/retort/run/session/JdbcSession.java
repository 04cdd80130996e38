package dev.retort.run.session;

import java.sql.BatchUpdateException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A connection of JDBC. */
public final class JdbcSession implements Session {
    private final Connection connection;
    private final boolean autoCommitBefore;

    public JdbcSession(Connection connection) throws SQLException {
        this.connection = connection;
        this.autoCommitBefore = connection.getAutoCommit();
        if (!autoCommitBefore) {
            connection.setAutoCommit(true);
        }
    }

    @Override
    public String product() throws SQLException {
        return connection.getMetaData().getDatabaseProductName();
    }

    @Override
    public String version() throws SQLException {
        return connection.getMetaData().getDatabaseProductVersion();
    }

    @Override
    public void execute(String sql) throws SQLException {
        try (Statement statement = statement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void execute(List<String> statements, Runnable ran) throws SQLException {
        if (statements.size() == 1) {
            execute(statements.get(0));
            ran.run();
            return;
        }
        batch(statements, 0, ran);
    }

    /** The statements that begin and end a transaction are among those that are sent: a method of the driver would be a round trip. */
    @Override
    public void transaction(List<String> statements, Runnable ran) throws SQLException {
        List<String> all = new ArrayList<>(statements);
        all.add(0, "start transaction");
        all.add("commit");
        try {
            batch(all, 1, ran);
        } catch (SQLException | RuntimeException e) {
            try {
                execute("rollback");
            } catch (SQLException second) {
                e.addSuppressed(second);
            }
            throw e;
        }
    }

    /**
     * @param own how many of the statements at the beginning and at the end are not the caller's
     * @param ran hears of each of the caller's that has run
     */
    private void batch(List<String> statements, int own, Runnable ran) throws SQLException {
        int done = 0;
        try (Statement batch = statement()) {
            for (String sql : statements) {
                batch.addBatch(sql);
            }
            batch.executeBatch();
            done = statements.size();
        } catch (BatchUpdateException e) {
            done = failed(e, statements);
            throw done >= 0 && e.getNextException() != null ? e.getNextException() : e;
        } finally {
            for (int i = own; i < Math.min(done, statements.size() - own); i++) {
                ran.run();
            }
        }
    }

    /** Which statement it was: PostgreSQL's driver counts none of those before it, and says its place and text; negative if it is not said. */
    private static int failed(BatchUpdateException failure, List<String> statements) {
        String message = String.valueOf(failure.getMessage());
        for (int i = 0; i < statements.size(); i++) {
            if (message.contains(" " + i + " " + statements.get(i))) {
                return i;
            }
        }
        return failure.getUpdateCounts().length < statements.size() ? failure.getUpdateCounts().length : -1;
    }

    @Override
    public long update(String sql) throws SQLException {
        try (Statement statement = statement()) {
            return statement.executeUpdate(sql);
        }
    }

    @Override
    public List<List<@Nullable String>> query(String sql) throws SQLException {
        List<List<@Nullable String>> rows = new ArrayList<>();
        try (Statement statement = statement();
                ResultSet result = statement.executeQuery(sql)) {
            int columns = result.getMetaData().getColumnCount();
            while (result.next()) {
                List<@Nullable String> row = new ArrayList<>();
                for (int column = 1; column <= columns; column++) {
                    row.add(result.getString(column));
                }
                rows.add(row);
            }
        }
        return rows;
    }

    @Override
    public Optional<Connection> connection() {
        return Optional.of(connection);
    }

    private Statement statement() throws SQLException {
        Statement statement = connection.createStatement();
        statement.setEscapeProcessing(false);
        return statement;
    }

    @Override
    public boolean isInTransaction() throws SQLException {
        return !connection.getAutoCommit();
    }

    @Override
    public void begin() throws SQLException {
        connection.setAutoCommit(false);
    }

    @Override
    public void commit() throws SQLException {
        connection.commit();
        connection.setAutoCommit(true);
    }

    @Override
    public void rollback() throws SQLException {
        if (!connection.getAutoCommit()) {
            connection.rollback();
            connection.setAutoCommit(true);
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
