package dev.retort.processor.diff;

import dev.retort.operation.CommentOnTable;
import dev.retort.operation.CreateTable;
import dev.retort.operation.DropForeignKey;
import dev.retort.operation.DropTable;
import dev.retort.operation.Operation;
import dev.retort.schema.Names;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Tables that come, go, or get another comment. */
final class Tables {
    private Tables() {}

    /** The new tables, each with the foreign keys whose target is there by then; {@link ForeignKeys#add} adds the others. */
    static List<Operation> create(Comparison comparison) {
        List<Operation> operations = new ArrayList<>();
        Schema now = comparison.now();
        for (Table table : TableOrder.referencedFirst(comparison.added())) {
            Schema with = now.plus(table);
            Table possible = table.withForeignKeys(table.foreignKeys().stream()
                    .filter(key -> ForeignKeys.fits(key, with, comparison.goal()))
                    .toList());
            operations.add(new CreateTable(possible));
            now = now.plus(possible);
        }
        return operations;
    }

    /** The tables that go although something that comes needs a name of theirs. */
    static List<Operation> makeWay(Comparison comparison) {
        Set<String> wanted = GlobalNames.of(comparison.goal());
        return drop(
                comparison.now(),
                comparison.gone().stream()
                        .filter(table -> GlobalNames.of(table).anyMatch(wanted::contains))
                        .toList());
    }

    /** The tables that go. */
    static List<Operation> drop(Comparison comparison) {
        return drop(comparison.now(), comparison.gone());
    }

    private static List<Operation> drop(Schema schema, List<Table> gone) {
        List<Operation> operations = new ArrayList<>();
        Schema now = schema;
        for (Table table : Lists.reversed(TableOrder.referencedFirst(gone))) {
            List<Operation> steps = new ArrayList<>(dropReferences(now, table));
            now = apply(steps, now);
            Operation drop = new DropTable(now.table(table.name()).orElseThrow());
            now = drop.applyTo(now);
            operations.addAll(steps);
            operations.add(drop);
        }
        return operations;
    }

    /** Takes away what still references a table that goes: the foreign keys of a cycle. */
    private static List<Operation> dropReferences(Schema now, Table target) {
        List<Operation> operations = new ArrayList<>();
        for (Table table : now.tables()) {
            if (!Names.same(table.name(), target.name())) {
                table.foreignKeys().stream()
                        .filter(key -> Names.same(key.table(), target.name()))
                        .forEach(key -> operations.add(new DropForeignKey(table.name(), key)));
            }
        }
        return operations;
    }

    private static Schema apply(List<Operation> operations, Schema schema) {
        Schema now = schema;
        for (Operation operation : operations) {
            now = operation.applyTo(now);
        }
        return now;
    }

    /** Changed comments. */
    static List<Operation> comment(Comparison comparison) {
        List<Operation> operations = new ArrayList<>();
        for (Pair pair : comparison.pairs().values()) {
            String from = pair.now().comment();
            String to = pair.goal().comment();
            if (!from.equals(to)) {
                operations.add(new CommentOnTable(pair.name(), from, to));
            }
        }
        return operations;
    }
}
