package dev.retort.processor.diff;

import dev.retort.operation.CommentOnTable;
import dev.retort.operation.ConstraintReference;
import dev.retort.operation.CreateTable;
import dev.retort.operation.DropForeignKey;
import dev.retort.operation.DropTable;
import dev.retort.operation.Operation;
import dev.retort.processor.diff.matching.GlobalNames;
import dev.retort.processor.diff.matching.ListEdits;
import dev.retort.processor.diff.matching.PlannedOperation;
import dev.retort.processor.diff.matching.SchemaComparison;
import dev.retort.processor.diff.matching.TablePair;
import dev.retort.schema.Names;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Tables that come, go, or get another comment. */
final class TableChanges {
    private TableChanges() {}

    /** The new tables, each with the foreign keys whose target is there by then; {@link ForeignKeyChanges#add} adds the others. */
    static List<PlannedOperation> create(SchemaComparison comparison) {
        List<PlannedOperation> operations = new ArrayList<>();
        Schema now = comparison.now();
        for (Table table : TableOrder.referencedFirst(comparison.added())) {
            Schema with = now.plus(table);
            Table possible = table.withForeignKeys(table.foreignKeys().stream()
                    .filter(key -> ForeignKeyChanges.fits(key, with, comparison.goal()))
                    .toList());
            operations.add(PlannedOperation.ofTable(new CreateTable(possible), table.name()));
            now = now.plus(possible);
        }
        return operations;
    }

    /** The tables that go although something that comes needs a name of theirs. */
    static List<PlannedOperation> dropReplaced(SchemaComparison comparison) {
        Set<String> wanted = GlobalNames.of(comparison.goal());
        return drop(
                comparison,
                comparison.gone().stream()
                        .filter(table -> GlobalNames.of(table).anyMatch(wanted::contains))
                        .toList());
    }

    /** The tables that go. */
    static List<PlannedOperation> drop(SchemaComparison comparison) {
        return drop(comparison, comparison.gone());
    }

    private static List<PlannedOperation> drop(SchemaComparison comparison, List<Table> gone) {
        List<PlannedOperation> operations = new ArrayList<>();
        Schema now = comparison.now();
        for (Table table : ListEdits.reversed(TableOrder.referencedFirst(gone))) {
            for (PlannedOperation reference : dropReferences(comparison, now, table)) {
                now = reference.operation().applyTo(now);
                operations.add(reference);
            }
            Operation drop = new DropTable(table.name());
            now = drop.applyTo(now);
            operations.add(PlannedOperation.ofTable(drop, table.name()));
        }
        return operations;
    }

    /** Takes away what still references a table that goes: the foreign keys of a cycle. */
    private static List<PlannedOperation> dropReferences(SchemaComparison comparison, Schema now, Table target) {
        List<PlannedOperation> operations = new ArrayList<>();
        for (Table table : now.tables()) {
            if (!Names.same(table.name(), target.name())) {
                table.foreignKeys().stream()
                        .filter(key -> Names.same(key.table(), target.name()))
                        .forEach(key -> operations.add(comparison.plan(
                                new DropForeignKey(table.name(), ConstraintReference.to(key)), table, key.columns())));
            }
        }
        return operations;
    }

    /** Changed comments. */
    static List<PlannedOperation> comment(SchemaComparison comparison) {
        List<PlannedOperation> operations = new ArrayList<>();
        for (TablePair pair : comparison.pairs().values()) {
            String from = pair.now().comment();
            String to = pair.goal().comment();
            if (!from.equals(to)) {
                operations.add(pair.plan(new CommentOnTable(pair.name(), from, to)));
            }
        }
        return operations;
    }
}
