package dev.retort.processor.diff;

import dev.retort.operation.CreateIndex;
import dev.retort.operation.DropIndex;
import dev.retort.processor.diff.matching.PlannedOperation;
import dev.retort.processor.diff.matching.SchemaComparison;
import dev.retort.processor.diff.matching.TablePair;
import dev.retort.schema.Index;
import dev.retort.schema.IndexPart;
import dev.retort.schema.Table;
import java.util.List;
import java.util.function.BiPredicate;

/** Indexes of tables that stay. One with another name but the same parts is renamed, by {@link ConstraintRenames}. */
final class IndexChanges {
    private IndexChanges() {}

    /** The objects to drop that can't wait until their successors are built. */
    static List<PlannedOperation> dropInTheWay(SchemaComparison comparison) {
        return drop(comparison, (pair, index) -> !Replacement.canWait(comparison, pair, index));
    }

    /** The objects to drop. */
    static List<PlannedOperation> drop(SchemaComparison comparison) {
        return drop(comparison, (pair, index) -> true);
    }

    private static List<PlannedOperation> drop(SchemaComparison comparison, BiPredicate<TablePair, Index> which) {
        return comparison.each(pair -> NamedPartChanges.INDEXES.obsolete(pair).stream()
                .filter(index -> which.test(pair, index))
                .map(index -> pair.plan(new DropIndex(pair.name(), index.name()), columns(index))));
    }

    /** The objects to add. */
    static List<PlannedOperation> create(SchemaComparison comparison) {
        return comparison.each(pair -> pair.missing(Table::indexes).stream()
                .map(index -> pair.plan(new CreateIndex(pair.name(), index), columns(index))));
    }

    /** The columns and expressions of an index. */
    static List<String> columns(Index index) {
        return index.parts().stream().map(IndexPart::text).toList();
    }
}
