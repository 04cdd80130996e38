package dev.retort.dialect;

import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.Names;
import dev.retort.schema.Table;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The checks of one column that have no name: Hibernate writes them as one, joined by {@code and}. */
final class ColumnChecks {
    private ColumnChecks() {}

    /**
     * The one condition of a column; empty for none.
     *
     * @param implied what the column's type adds
     */
    static Optional<String> of(Table table, Column column, Stream<String> implied) {
        List<String> conditions = Stream.concat(
                        table.checks().stream()
                                .filter(check -> isUnnamed(check) && Names.same(check.column(), column.name()))
                                .map(Check::expression),
                        implied)
                .toList();
        return conditions.stream()
                .reduce((first, next) -> first + ") and (" + next)
                .map(text -> conditions.size() == 1 ? text : "(" + text + ")");
    }

    /** Whether a check is one of those. */
    static boolean isUnnamed(Check check) {
        return check.name().isEmpty() && !check.column().isEmpty();
    }
}
