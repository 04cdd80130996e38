package dev.retort.run;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The history table of a database, read and written.
 *
 * @param mine which revisions count; another history may share the table
 */
record HistoryStore(Connection connection, HistoryTable table, Predicate<String> mine) {
    /** No such table: PostgreSQL; H2, by what else it found. */
    private static final Set<String> NO_TABLE = Set.of("42P01", "42S02", "42S03", "42S04");

    /** What the table holds, sorted by id, by one SELECT; empty if there is no table yet. */
    Optional<History> read() throws SQLException {
        List<HistoryRow> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(table.select())) {
            while (result.next()) {
                rows.add(row(result));
            }
        } catch (SQLException e) {
            if (isNoTable(e)) {
                return Optional.empty();
            }
            throw e;
        }
        return Optional.of(new History(
                rows.stream().filter(row -> mine.test(row.revision())).toList()));
    }

    static boolean isNoTable(SQLException failure) {
        return NO_TABLE.contains(failure.getSQLState());
    }

    private static HistoryRow row(ResultSet result) throws SQLException {
        String parents = Objects.requireNonNullElse(result.getString("parents"), "");
        return new HistoryRow(
                result.getString("revision"),
                parents.isEmpty() ? List.of() : List.of(parents.split(",")),
                Objects.requireNonNullElse(result.getString("message"), ""),
                result.getString("checksum"),
                RowState.parse(result.getString("state")),
                result.getInt("step"),
                Duration.ofMillis(result.getLong("duration_ms")),
                result.getObject("applied_at", OffsetDateTime.class).toInstant(),
                result.getString("applied_by"));
    }

    /** Creates the table, unless another run does so at the same moment. */
    void create() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : table.create()) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            if (read().isEmpty()) {
                throw e;
            }
        }
    }

    void insert(HistoryRow row) throws SQLException {
        write(value -> table.insert(row, value));
    }

    void update(HistoryRow row) throws SQLException {
        write(value -> table.update(row, value));
    }

    void delete(String revision) throws SQLException {
        write(value -> table.delete(revision, value));
    }

    /** Binds every value that the SQL is made with. */
    private void write(Function<Function<Object, String>, String> sql) throws SQLException {
        List<Object> values = new ArrayList<>();
        String text = sql.apply(value -> {
            values.add(value);
            return "?";
        });
        try (PreparedStatement statement = connection.prepareStatement(text)) {
            for (int i = 0; i < values.size(); i++) {
                statement.setObject(i + 1, values.get(i));
            }
            statement.executeUpdate();
        }
    }
}
