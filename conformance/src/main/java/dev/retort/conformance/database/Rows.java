package dev.retort.conformance.database;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Queries against a catalog, read whole, in the order of the query. */
final class Rows {

    /** Makes a value of one row. */
    @FunctionalInterface
    interface Reader<T> {
        T read(Row row) throws SQLException;
    }

    /** The current row; what is null reads as the empty string, as in the records of the catalog. */
    record Row(ResultSet result) {
        String text(String column) throws SQLException {
            return Objects.requireNonNullElse(result.getString(column), "");
        }

        boolean flag(String column) throws SQLException {
            return result.getBoolean(column);
        }

        /** The elements of a column that is an SQL array. */
        List<String> texts(String column) throws SQLException {
            Array array = result.getArray(column);
            List<String> texts = new ArrayList<>();
            if (array != null) {
                for (Object element : (Object[]) array.getArray()) {
                    texts.add(String.valueOf(element));
                }
            }
            return texts;
        }

        /** The lines of a text; none of an empty one. */
        List<String> lines(String column) throws SQLException {
            return text(column).lines().toList();
        }
    }

    private Rows() {}

    static <T> List<T> list(Connection connection, String query, Reader<T> reader) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query);
                ResultSet result = statement.executeQuery()) {
            List<T> rows = new ArrayList<>();
            while (result.next()) {
                rows.add(reader.read(new Row(result)));
            }
            return rows;
        }
    }

    /** Groups by the column {@code table_name}. */
    static <T> Map<String, List<T>> byTable(Connection connection, String query, Reader<T> reader) throws SQLException {
        Map<String, List<T>> tables = new LinkedHashMap<>();
        list(
                connection,
                query,
                row -> tables.computeIfAbsent(row.text("table_name"), none -> new ArrayList<>())
                        .add(reader.read(row)));
        return tables;
    }
}
