package dev.retort.operation;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The values of a row, one a column: null, strings, booleans, numbers, {@code java.time} values and UUIDs, which every dialect can
 * write as literals.
 */
public record Row(List<@Nullable Object> values) {
    public Row {
        values = Collections.unmodifiableList(new ArrayList<>(values));
        values.forEach(Row::check);
    }

    static void check(@Nullable Object value) {
        if (value != null && !isKnown(value)) {
            throw new IllegalArgumentException(
                    "a row can't hold %s: %s".formatted(value.getClass().getName(), value));
        }
    }

    private static boolean isKnown(Object value) {
        return value instanceof String
                || value instanceof Boolean
                || value instanceof Integer
                || value instanceof Long
                || value instanceof Double
                || value instanceof BigDecimal
                || value instanceof BigInteger
                || value instanceof Temporal
                || value instanceof UUID;
    }

    /** Checks that each row has a value a column. */
    static List<Row> fitting(List<String> columns, List<Row> rows) {
        for (Row row : rows) {
            if (row.values.size() != columns.size()) {
                throw new IllegalArgumentException(
                        "%s values for the columns %s: %s".formatted(row.values.size(), columns, row));
            }
        }
        return List.copyOf(rows);
    }

    /** Rows with the values of some of their columns alone. */
    static List<Row> only(List<String> kept, List<String> columns, List<Row> rows) {
        List<Row> shorter = new ArrayList<>();
        for (Row row : rows) {
            List<@Nullable Object> values = new ArrayList<>();
            for (int i = 0; i < columns.size(); i++) {
                if (kept.contains(columns.get(i))) {
                    values.add(row.values.get(i));
                }
            }
            shorter.add(new Row(values));
        }
        return shorter;
    }

    /** {@code ("P", 1, null)}. */
    @Override
    public String toString() {
        return values.stream().map(Row::text).collect(Collectors.joining(", ", "(", ")"));
    }

    static String text(@Nullable Object value) {
        return value instanceof String string ? CanonicalText.quote(string) : String.valueOf(value);
    }
}
