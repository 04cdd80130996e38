package dev.retort.processor.diff;

import dev.retort.operation.AddPrimaryKey;
import dev.retort.operation.DropPrimaryKey;
import dev.retort.processor.diff.matching.PlannedOperation;
import dev.retort.processor.diff.matching.SchemaComparison;
import dev.retort.processor.diff.matching.TablePair;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Table;
import java.util.List;
import java.util.function.BiPredicate;

/** Primary keys of tables that stay. One with other columns is another one. */
final class PrimaryKeyChanges {
    private PrimaryKeyChanges() {}

    /** The objects to drop that can't wait for their successor. */
    static List<PlannedOperation> dropInTheWay(SchemaComparison comparison) {
        return drop(comparison, (pair, key) -> !Replacement.canWait(comparison, pair, key));
    }

    /** The objects to drop. */
    static List<PlannedOperation> drop(SchemaComparison comparison) {
        return drop(comparison, (pair, key) -> true);
    }

    private static List<PlannedOperation> drop(SchemaComparison comparison, BiPredicate<TablePair, PrimaryKey> which) {
        return comparison.each(pair -> NamedPartChanges.PRIMARY_KEYS.obsolete(pair).stream()
                .filter(key -> which.test(pair, key))
                .map(key -> pair.plan(new DropPrimaryKey(pair.name()), key.columns())));
    }

    /** The objects to add. */
    static List<PlannedOperation> add(SchemaComparison comparison) {
        return comparison.each(pair -> pair.missing(PrimaryKeyChanges::of).stream()
                .map(key -> pair.plan(new AddPrimaryKey(pair.name(), key), key.columns())));
    }

    /** The primary key of a table, or nothing. */
    static List<PrimaryKey> of(Table table) {
        PrimaryKey key = table.primaryKey();
        return key == null ? List.of() : List.of(key);
    }
}
