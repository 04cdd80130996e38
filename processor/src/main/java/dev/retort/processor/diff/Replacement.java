package dev.retort.processor.diff;

import dev.retort.processor.diff.matching.GlobalNames;
import dev.retort.processor.diff.matching.SchemaComparison;
import dev.retort.processor.diff.matching.TablePair;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Index;
import dev.retort.schema.Names;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Table;
import java.util.List;

/**
 * Whether a key or index that goes can stay until its successor comes, so that rows are never without: backfills find their batches by the primary key,
 * and queries use the index. It can't where one of its columns changes or makes way, or where something else gets its name.
 */
final class Replacement {
    private Replacement() {}

    /** Whether a primary key is exchanged for another at once. */
    static boolean canWait(SchemaComparison comparison, TablePair pair, PrimaryKey key) {
        PrimaryKey successor = pair.goal().primaryKey();
        return successor != null
                && (Names.same(successor.name(), key.name()) || isFree(comparison, key.name()))
                && key.columns().stream().allMatch(column -> stays(pair, column));
    }

    /** Whether an index is dropped behind those that come. */
    static boolean canWait(SchemaComparison comparison, TablePair pair, Index index) {
        return isFree(comparison, index.name())
                && index.parts().stream().allMatch(part -> part.isColumn() && stays(pair, part.text()));
    }

    /** Whether a foreign key stands on a key that waits, and waits with it. */
    static boolean canWait(SchemaComparison comparison, Table table, ForeignKey key) {
        boolean keepsName = comparison
                .pair(table.name())
                .filter(pair ->
                        pair.goal().foreignKeys().stream().anyMatch(each -> Names.same(each.name(), key.name())))
                .isPresent();
        return (keepsName || isFree(comparison, key.name()))
                && comparison.pair(table.name()).stream()
                        .allMatch(pair -> key.columns().stream().allMatch(column -> stays(pair, column)))
                && comparison
                        .pair(key.table())
                        .filter(target -> targetsWait(comparison, target, key))
                        .isPresent();
    }

    /** Whether something over the columns that are referenced goes, and all of that waits. */
    private static boolean targetsWait(SchemaComparison comparison, TablePair target, ForeignKey key) {
        List<PrimaryKey> primary = NamedPartChanges.PRIMARY_KEYS.obsolete(target).stream()
                .filter(each -> ForeignKeyChanges.isOver(each.columns(), key.references()))
                .toList();
        List<Index> indexes = NamedPartChanges.INDEXES.obsolete(target).stream()
                .filter(each -> each.unique() && ForeignKeyChanges.isOver(IndexChanges.columns(each), key.references()))
                .toList();
        boolean goesNow = NamedPartChanges.UNIQUES.obsolete(target).stream()
                .anyMatch(each -> ForeignKeyChanges.isOver(each.columns(), key.references()));
        return !goesNow
                && !(primary.isEmpty() && indexes.isEmpty())
                && primary.stream().allMatch(each -> canWait(comparison, target, each))
                && indexes.stream().allMatch(each -> canWait(comparison, target, each));
    }

    private static boolean isFree(SchemaComparison comparison, String name) {
        return name.isEmpty() || !GlobalNames.of(comparison.goal()).contains(Names.key(name));
    }

    /** Whether a column is the same afterwards, or goes at the very end. */
    private static boolean stays(TablePair pair, String name) {
        return pair.now()
                .column(name)
                .filter(column -> pair.goalOf(name)
                        .map(goal -> goal.withName(column.name()).equals(column))
                        .orElseGet(() -> column.generated().isEmpty()
                                && pair.goal().column(name).isEmpty()))
                .isPresent();
    }
}
