package dev.retort.processor.draft;

import dev.retort.operation.AddColumn;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.Backfill;
import dev.retort.operation.CreateTable;
import dev.retort.operation.DropColumn;
import dev.retort.operation.Operation;
import dev.retort.schema.Column;
import dev.retort.schema.Names;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * NOT NULL on a table with rows, in steps that work there: a new column is added as nullable, filled, then made NOT NULL; one that becomes NOT
 * NULL is filled before. Where nobody says with what, a new column has a hole in place of the value. A default fills rows by itself. A new column that may
 * be null is filled where somebody says with what.
 */
public final class SafeNotNull {
    private final List<BackfillValue> fills;
    private final Set<BackfillValue> used = new LinkedHashSet<>();

    private SafeNotNull(List<BackfillValue> fills) {
        this.fills = fills;
    }

    /**
     * The operations with those steps.
     *
     * @throws IllegalArgumentException if one of the fills is about no column that is new or becomes NOT NULL; its message is that fill
     */
    public static List<Operation> into(List<Operation> operations, List<BackfillValue> fills) {
        SafeNotNull steps = new SafeNotNull(fills);
        List<Operation> result = new ArrayList<>();
        List<String> newTables = new ArrayList<>();
        for (Operation operation : operations) {
            if (operation instanceof CreateTable create) {
                newTables.add(create.table().name());
            }
            boolean hasRows = !(operation instanceof AddColumn add && Names.contains(newTables, add.table()));
            result.addAll(hasRows ? steps.of(operation) : List.of(operation));
        }
        for (BackfillValue fill : fills) {
            if (!steps.used.contains(fill) && operations.stream().noneMatch(each -> isDrop(each, fill))) {
                throw new IllegalArgumentException(fill.toString());
            }
        }
        return result;
    }

    /**
     * The operations of a downgrade with those steps: a NOT NULL column that was dropped comes back without values.
     *
     * @param fills the values that somebody gave, for the upgrade too
     */
    static List<Operation> back(List<Operation> downgrade, List<BackfillValue> fills) {
        List<BackfillValue> here = fills.stream()
                .filter(fill -> downgrade.stream().anyMatch(each -> comesBack(each, fill)))
                .toList();
        return into(downgrade, here);
    }

    /** Whether a column comes back, or becomes NOT NULL again, which it was until its drop was prepared. */
    private static boolean comesBack(Operation operation, BackfillValue fill) {
        if (operation instanceof AlterColumn alter) {
            return alter.requiresValues() && fill.isOf(alter.table(), alter.column());
        }
        return operation instanceof AddColumn add
                && fill.isOf(add.table(), add.column().name());
    }

    private static boolean isDrop(Operation operation, BackfillValue fill) {
        return operation instanceof DropColumn drop && fill.isOf(drop.table(), drop.column());
    }

    private List<Operation> of(Operation operation) {
        if (operation instanceof AddColumn add && add.column().needsValue()) {
            Column open = add.column().withNullable(true);
            return List.of(
                    new AddColumn(add.table(), open),
                    new Backfill(add.table(), open.name(), value(add.table(), open.name())),
                    AlterColumn.between(add.table(), open, add.column()));
        }
        if (operation instanceof AddColumn add && add.column().nullable()) {
            String value = value(add.table(), add.column().name());
            return value.isEmpty()
                    ? List.of(add)
                    : List.of(add, new Backfill(add.table(), add.column().name(), value));
        }
        if (operation instanceof AlterColumn alter && alter.requiresValues()) {
            String value = value(alter.table(), alter.column());
            return value.isEmpty()
                    ? List.of(alter)
                    : List.of(new Backfill(alter.table(), alter.column(), value), alter);
        }
        return List.of(operation);
    }

    private String value(String table, String column) {
        for (BackfillValue fill : fills) {
            if (fill.isOf(table, column)) {
                used.add(fill);
                return fill.sql();
            }
        }
        return "";
    }
}
