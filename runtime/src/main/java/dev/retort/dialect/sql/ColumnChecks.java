package dev.retort.dialect.sql;

import dev.retort.dialect.text.Literals;
import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.Names;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The checks of one column that have no name: Hibernate writes them as one, joined by {@code and}. */
public final class ColumnChecks {
    private ColumnChecks() {}

    /**
     * The one condition of a column; empty for none.
     *
     * @param implied what the column's type adds
     */
    public static Optional<String> of(Table table, Column column, Stream<String> implied) {
        List<String> conditions = Stream.concat(
                        table.checks().stream()
                                .filter(check -> isUnnamed(check) && Names.same(check.column(), column.name()))
                                .map(check -> check.expression().text()),
                        implied)
                .toList();
        return conditions.stream()
                .reduce((first, next) -> first + ") and (" + next)
                .map(text -> conditions.size() == 1 ? text : "(" + text + ")");
    }

    /** The check of an enumeration where it is no type of its own: {@code mood in ('GOOD','BAD')}. */
    public static Stream<String> ofEnumeration(Column column) {
        List<String> values = column.type().checkedValues();
        return values.isEmpty() ? Stream.empty() : Stream.of(column.name() + " in " + Literals.list(values));
    }

    /**
     * The checks of a table as the database holds them: the joined one of each column, then the others.
     *
     * @param implied what the type of each column adds
     */
    public static List<Check> joined(Table table, Function<Column, Stream<String>> implied) {
        List<Check> checks = new ArrayList<>();
        for (Column column : table.columns()) {
            of(table, column, implied.apply(column))
                    .ifPresent(condition -> checks.add(new Check("", column.name(), condition)));
        }
        table.checks().stream().filter(check -> !isUnnamed(check)).forEach(checks::add);
        return checks;
    }

    /** Whether a check is one of those. */
    public static boolean isUnnamed(Check check) {
        return check.name().isEmpty() && !check.column().isEmpty();
    }
}
