package dev.retort.processor.diff;

import dev.retort.dialect.text.ColumnMention;
import dev.retort.operation.AddCheck;
import dev.retort.operation.ConstraintReference;
import dev.retort.operation.DropCheck;
import dev.retort.processor.diff.matching.PlannedOperation;
import dev.retort.processor.diff.matching.SchemaComparison;
import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.Table;
import java.util.List;

/** Checks of tables that stay. One with another condition is another one. */
final class CheckChanges {
    private CheckChanges() {}

    /** The objects to drop. */
    static List<PlannedOperation> drop(SchemaComparison comparison) {
        return comparison.each(pair -> NamedPartChanges.CHECKS.obsolete(pair).stream()
                .map(check -> pair.plan(
                        new DropCheck(pair.name(), ConstraintReference.to(check)),
                        List.of(column(check, pair.now())))));
    }

    /** The objects to add. */
    static List<PlannedOperation> add(SchemaComparison comparison) {
        return comparison.each(pair -> pair.missing(Table::checks).stream()
                .map(check -> pair.plan(new AddCheck(pair.name(), check), List.of(column(check, pair.goal())))));
    }

    /** The column that it is about: its own, or the only one that its condition names. */
    private static String column(Check check, Table table) {
        if (!check.column().isEmpty()) {
            return check.column();
        }
        List<String> named = table.columns().stream()
                .map(Column::name)
                .filter(name -> ColumnMention.of(name, check.expression()))
                .toList();
        return named.size() == 1 ? named.get(0) : "";
    }
}
