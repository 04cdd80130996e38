package dev.retort.processor.hazard.rule;

import dev.retort.dialect.text.ColumnMention;
import dev.retort.operation.DropCheck;
import dev.retort.operation.DropColumn;
import dev.retort.operation.DropForeignKey;
import dev.retort.operation.DropIndex;
import dev.retort.operation.DropPrimaryKey;
import dev.retort.operation.DropTable;
import dev.retort.operation.DropUnique;
import dev.retort.operation.Operation;
import dev.retort.operation.RenameColumn;
import dev.retort.operation.RenameTable;
import dev.retort.schema.Check;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Names;
import dev.retort.schema.Schema;
import java.util.ArrayList;
import java.util.List;

/**
 * The constraints that rows met until this revision dropped them. They follow a table or column to its new name, and are forgotten with it: another
 * one that gets the name holds other rows.
 */
final class DroppedConstraints {
    private final List<TableColumns> uniques = new ArrayList<>();
    private final List<Held> checks = new ArrayList<>();
    private final List<Reference> references = new ArrayList<>();

    /** Columns of a table, named as {@link Names#key} has them. */
    private record TableColumns(String table, List<String> columns) {}

    private record Held(String table, Check check) {}

    private record Reference(TableColumns from, TableColumns to) {}

    /** Takes in what an operation drops or renames. */
    void after(Operation operation, Schema before) {
        if (operation instanceof DropUnique drop) {
            uniques.add(over(drop.table(), drop.dropped(before).columns()));
        } else if (operation instanceof DropPrimaryKey drop) {
            uniques.add(over(drop.table(), drop.dropped(before).columns()));
        } else if (operation instanceof DropIndex drop && drop.dropped(before).unique()) {
            uniques.add(over(drop.table(), KnownRows.columns(drop.dropped(before))));
        } else if (operation instanceof DropCheck drop) {
            checks.add(new Held(Names.key(drop.table()), drop.dropped(before)));
        } else if (operation instanceof DropForeignKey drop) {
            references.add(reference(drop.table(), drop.dropped(before)));
        } else {
            follow(operation);
        }
    }

    private void follow(Operation operation) {
        if (operation instanceof DropTable drop) {
            forget(Names.key(drop.table()));
        } else if (operation instanceof RenameTable rename) {
            forget(Names.key(rename.to()));
            rename(Names.key(rename.from()), Names.key(rename.to()));
        } else if (operation instanceof DropColumn drop) {
            forget(Names.key(drop.table()), drop.column());
        } else if (operation instanceof RenameColumn rename) {
            forget(Names.key(rename.table()), rename.to());
            checks.removeIf(each -> mentions(each, Names.key(rename.table()), rename.from()));
            rename(Names.key(rename.table()), Names.key(rename.from()), Names.key(rename.to()));
        }
    }

    private void forget(String table) {
        uniques.removeIf(each -> each.table().equals(table));
        checks.removeIf(each -> each.table().equals(table));
        references.removeIf(
                each -> each.from().table().equals(table) || each.to().table().equals(table));
    }

    private void forget(String table, String column) {
        String key = Names.key(column);
        uniques.removeIf(each -> has(each, table, key));
        checks.removeIf(each -> mentions(each, table, column));
        references.removeIf(each -> has(each.from(), table, key) || has(each.to(), table, key));
    }

    private static boolean has(TableColumns columns, String table, String column) {
        return columns.table().equals(table) && columns.columns().contains(column);
    }

    private static boolean mentions(Held held, String table, String column) {
        return held.table().equals(table)
                && (Names.same(held.check().column(), column)
                        || ColumnMention.of(column, held.check().expression()));
    }

    private void rename(String from, String to) {
        uniques.replaceAll(each -> inTable(each, from, to));
        checks.replaceAll(each -> each.table().equals(from) ? new Held(to, each.check()) : each);
        references.replaceAll(each -> new Reference(inTable(each.from(), from, to), inTable(each.to(), from, to)));
    }

    private static TableColumns inTable(TableColumns columns, String from, String to) {
        return columns.table().equals(from) ? new TableColumns(to, columns.columns()) : columns;
    }

    private void rename(String table, String from, String to) {
        uniques.replaceAll(each -> withColumn(each, table, from, to));
        references.replaceAll(each ->
                new Reference(withColumn(each.from(), table, from, to), withColumn(each.to(), table, from, to)));
    }

    private static TableColumns withColumn(TableColumns columns, String table, String from, String to) {
        return columns.table().equals(table)
                ? new TableColumns(
                        table,
                        columns.columns().stream()
                                .map(each -> each.equals(from) ? to : each)
                                .toList())
                : columns;
    }

    /** Whether rows were kept apart by these columns, or by some of them. */
    boolean wereUnique(String table, List<String> columns) {
        TableColumns wanted = over(table, columns);
        return uniques.stream()
                .anyMatch(each ->
                        each.table().equals(wanted.table()) && wanted.columns().containsAll(each.columns()));
    }

    /** Whether rows that met a dropped check meet another one. */
    boolean alreadyHolds(String table, Check check) {
        return checks.stream()
                .filter(each -> each.table().equals(Names.key(table)))
                .anyMatch(each -> CheckedValues.isWider(each.check().expression(), check.expression()));
    }

    /** Whether rows had to have a target in the same table. */
    boolean hadForeignKey(String table, ForeignKey key) {
        return references.contains(reference(table, key));
    }

    private static TableColumns over(String table, List<String> columns) {
        return new TableColumns(
                Names.key(table), columns.stream().map(Names::key).toList());
    }

    private static Reference reference(String table, ForeignKey key) {
        return new Reference(over(table, key.columns()), over(key.table(), key.references()));
    }
}
