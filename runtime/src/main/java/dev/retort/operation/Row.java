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

    private static void check(@Nullable Object value) {
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
                        "%d values for the columns %s: %s".formatted(row.values.size(), columns, row));
            }
        }
        return List.copyOf(rows);
    }

    /** {@code ("P", 1, null)}. */
    @Override
    public String toString() {
        return values.stream().map(Row::text).collect(Collectors.joining(", ", "(", ")"));
    }

    private static String text(@Nullable Object value) {
        return value instanceof String string ? Canonical.quote(string) : String.valueOf(value);
    }
}
