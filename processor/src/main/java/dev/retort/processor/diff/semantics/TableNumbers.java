package dev.retort.processor.diff.semantics;

import dev.retort.schema.Names;
import java.util.List;
import java.util.Optional;

/**
 * A column whose numbers come from a row of a table ({@code GenerationType.TABLE}).
 *
 * @param table the table of the column
 * @param column the column
 * @param source the table of numbers
 * @param keyColumn the column that names a row of it
 * @param numberColumn the column that has the numbers
 * @param key the row's key
 * @param increment how many numbers the application takes at once
 * @param initial the number before the first one
 */
public record TableNumbers(
        String table,
        String column,
        String source,
        String keyColumn,
        String numberColumn,
        String key,
        long increment,
        long initial) {
    private static final int VALUES = 6;

    /** The fact that says so in a snapshot. */
    public ValueSemantics fact() {
        return new ValueSemantics(
                table,
                column,
                ValueSemantics.Kind.NUMBERS,
                List.of(source, keyColumn, numberColumn, key, String.valueOf(increment), String.valueOf(initial)));
    }

    /** What a fact says; empty if it is about something else. */
    public static Optional<TableNumbers> of(ValueSemantics fact) {
        List<String> values = fact.values();
        return fact.kind() != ValueSemantics.Kind.NUMBERS || values.size() != VALUES
                ? Optional.empty()
                : Optional.of(new TableNumbers(
                        fact.table(),
                        fact.column(),
                        values.get(0),
                        values.get(1),
                        values.get(2),
                        values.get(3),
                        Long.parseLong(values.get(4)),
                        Long.parseLong(values.get(5))));
    }

    /** Whether other numbers come from the same row in the same way. */
    public boolean isSameRow(TableNumbers other) {
        return Names.same(source, other.source) && key.equals(other.key) && increment == other.increment;
    }
}
