package dev.retort.fleet.scheduler;

import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import dev.retort.run.session.SecretMasking;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Statements on a control database. Thread-safe if the data source is. */
record ControlDatabase(DataSource dataSource) {

    /** Reads a row. */
    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Some work on a connection. */
    interface Work {
        void on(Connection connection) throws SQLException;
    }

    /** Does some work in a transaction. */
    void inTransaction(Work work) {
        try (Connection connection = dataSource.getConnection()) {
            boolean before = connection.getAutoCommit();
            connection.setAutoCommit(false);
            try {
                work.on(connection);
                connection.commit();
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(before);
            }
        } catch (SQLException e) {
            throw unusable(e);
        }
    }

    /** Runs a statement, and returns how many rows it changed. */
    int update(String sql, @Nullable Object... values) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = prepared(connection, sql, values)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw unusable(e);
        }
    }

    /** The rows of a query. */
    <T> List<T> query(String sql, Row<T> row, @Nullable Object... values) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = prepared(connection, sql, values);
                ResultSet rows = statement.executeQuery()) {
            List<T> read = new ArrayList<>();
            while (rows.next()) {
                read.add(row.read(rows));
            }
            return read;
        } catch (SQLException e) {
            throw unusable(e);
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, @Nullable Object... values)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    private static RetortException unusable(SQLException failure) {
        return new RetortException(
                Problem.CONTROL_DATABASE,
                "The control database of the fleet does not answer: %s. Tenants that run end, and no other begins. Check the database; the workers take up the run by themselves."
                        .formatted(SecretMasking.said(failure)),
                SecretMasking.without(failure));
    }
}
