package dev.retort.report.change;

import dev.retort.schema.Column;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Names;
import dev.retort.schema.Table;
import java.util.List;

/**
 * How many rows a foreign key brings together.
 *
 * @param optional whether a row may refer to none
 * @param single whether a row that is referred to is so by one row at most
 */
public record Cardinality(boolean optional, boolean single) {

    /** The cardinality of a foreign key of a table. */
    public static Cardinality of(Table table, ForeignKey key) {
        boolean optional = key.columns().stream()
                .flatMap(each -> table.column(each).stream())
                .anyMatch(Column::nullable);
        boolean isKey = table.primaryKey() != null && same(table.primaryKey().columns(), key.columns());
        return new Cardinality(
                optional, isKey || table.uniques().stream().anyMatch(unique -> same(unique.columns(), key.columns())));
    }

    private static boolean same(List<String> columns, List<String> others) {
        return columns.size() == others.size() && others.stream().allMatch(each -> Names.contains(columns, each));
    }
}
