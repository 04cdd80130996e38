package dev.retort.catalog.reader;

import dev.retort.catalog.fact.ConstraintDetails;
import dev.retort.schema.ReferentialAction;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
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

        long number(String column) throws SQLException {
            return result.getLong(column);
        }

        /** The elements of a column that is an SQL array, or on a database without arrays the lines of a text. */
        List<String> texts(String column) throws SQLException {
            Object value = result.getObject(column);
            if (!(value instanceof Array array)) {
                return text(column).lines().toList();
            }
            List<String> texts = new ArrayList<>();
            for (Object element : (Object[]) array.getArray()) {
                texts.add(String.valueOf(element));
            }
            return texts;
        }

        /** What a foreign key references, from the columns {@code target}, {@code delete_rule} and {@code update_rule}. */
        ConstraintDetails.Reference reference(List<String> columns) throws SQLException {
            return new ConstraintDetails.Reference(
                    text("target"), columns, action(text("delete_rule")), action(text("update_rule")), "");
        }

        private static ReferentialAction action(String rule) {
            return ReferentialAction.valueOf(rule.replace(' ', '_').toUpperCase(Locale.ROOT));
        }

        /** The parts of an index, from the columns {@code parts}, {@code is_column} and {@code descending}. */
        ConstraintDetails.Parts parts(boolean unique, String more) throws SQLException {
            List<String> texts = texts("parts");
            List<String> isColumn = texts("is_column");
            List<String> descending = texts("descending");
            List<ConstraintDetails.Part> parts = new ArrayList<>();
            for (int i = 0; i < texts.size(); i++) {
                parts.add(new ConstraintDetails.Part(
                        texts.get(i), Boolean.parseBoolean(isColumn.get(i)), Boolean.parseBoolean(descending.get(i))));
            }
            return new ConstraintDetails.Parts(unique, parts, more);
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
