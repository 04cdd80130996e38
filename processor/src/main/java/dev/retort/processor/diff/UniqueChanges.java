package dev.retort.processor.diff;

import dev.retort.operation.AddUnique;
import dev.retort.operation.ConstraintReference;
import dev.retort.operation.DropUnique;
import dev.retort.processor.diff.matching.PlannedOperation;
import dev.retort.processor.diff.matching.SchemaComparison;
import dev.retort.schema.Table;
import java.util.List;

/** Unique constraints of tables that stay. One with other columns is another one. */
final class UniqueChanges {
    private UniqueChanges() {}

    /** The objects to drop. */
    static List<PlannedOperation> drop(SchemaComparison comparison) {
        return comparison.each(pair -> NamedPartChanges.UNIQUES.obsolete(pair).stream()
                .map(unique ->
                        pair.plan(new DropUnique(pair.name(), ConstraintReference.to(unique)), unique.columns())));
    }

    /** The objects to add. */
    static List<PlannedOperation> add(SchemaComparison comparison) {
        return comparison.each(pair -> pair.missing(Table::uniques).stream()
                .map(unique -> pair.plan(new AddUnique(pair.name(), unique), unique.columns())));
    }
}
