package dev.retort.processor.hazard;

import dev.retort.operation.AddColumn;
import dev.retort.operation.Backfill;
import dev.retort.operation.CreateTable;
import dev.retort.operation.DropCheck;
import dev.retort.operation.DropForeignKey;
import dev.retort.operation.DropIndex;
import dev.retort.operation.DropPrimaryKey;
import dev.retort.operation.DropUnique;
import dev.retort.operation.Operation;
import dev.retort.operation.RenameColumn;
import dev.retort.operation.RenameTable;
import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Index;
import dev.retort.schema.IndexPart;
import dev.retort.schema.Names;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What the operations of a revision so far tell about the rows that its next operation meets. */
final class KnownRows {
    private final List<Operation> revision;
    private final Set<String> newTables = new HashSet<>();
    private final Map<String, Column> newColumns = new HashMap<>();
    private final Set<String> newNames = new HashSet<>();
    private final Set<String> filled = new HashSet<>();
    private final Set<String> uniqueOver = new HashSet<>();
    private final Map<String, List<Check>> droppedChecks = new HashMap<>();
    private final Set<String> droppedKeys = new HashSet<>();

    /** Before the first operation of a revision. */
    KnownRows(List<Operation> revision) {
        this.revision = revision;
    }

    /** All operations of the revision, those to come too. */
    List<Operation> revision() {
        return revision;
    }

    /** Takes in what an operation does. */
    void after(Operation operation) {
        if (operation instanceof CreateTable create) {
            newTables.add(Names.key(create.table().name()));
        } else if (operation instanceof RenameTable rename && isNew(rename.from())) {
            newTables.add(Names.key(rename.to()));
        } else if (operation instanceof AddColumn add) {
            newColumns.put(key(add.table(), add.column().name()), add.column());
        } else if (operation instanceof Backfill fill) {
            filled.add(key(fill.table(), fill.column()));
        } else if (operation instanceof RenameColumn rename && isNew(rename.table(), rename.from())) {
            Optional.ofNullable(newColumns.get(key(rename.table(), rename.from())))
                    .ifPresent(column -> newColumns.put(key(rename.table(), rename.to()), column));
        }
        takeNames(operation);
        takeDropped(operation);
    }

    private void takeNames(Operation operation) {
        if (operation instanceof RenameTable rename) {
            newNames.add(Names.key(rename.to()));
        } else if (operation instanceof RenameColumn rename) {
            newNames.add(key(rename.table(), rename.to()));
        }
    }

    private void takeDropped(Operation operation) {
        if (operation instanceof DropUnique drop) {
            uniqueOver.add(over(drop.table(), drop.unique().columns()));
        } else if (operation instanceof DropPrimaryKey drop) {
            uniqueOver.add(over(drop.table(), drop.key().columns()));
        } else if (operation instanceof DropIndex drop && drop.index().unique()) {
            uniqueOver.add(over(drop.table(), columns(drop.index())));
        } else if (operation instanceof DropCheck drop) {
            droppedChecks
                    .computeIfAbsent(Names.key(drop.table()), table -> new ArrayList<>())
                    .add(drop.check());
        } else if (operation instanceof DropForeignKey drop) {
            droppedKeys.add(reference(drop.table(), drop.key()));
        }
    }

    /** Whether a table was created by this revision, and so has no rows to speak of. */
    boolean isNew(String table) {
        return newTables.contains(Names.key(table));
    }

    /** Whether a column was added by this revision, so that the application that runs does not know it. */
    boolean isNew(String table, String column) {
        return isNew(table) || newColumns.containsKey(key(table, column));
    }

    /** Whether a table got its name from this revision; names that are exchanged take a detour. */
    boolean isNewName(String table) {
        return newNames.contains(Names.key(table));
    }

    /** Whether a column got its name from this revision. */
    boolean isNewName(String table, String column) {
        return newNames.contains(key(table, column));
    }

    /** Whether no row has a value in one of some columns: it was added with nothing to fill it. */
    boolean isEmpty(String table, List<String> columns) {
        return columns.stream()
                .filter(name -> !isFilled(table, name))
                .flatMap(name -> Stream.ofNullable(newColumns.get(key(table, name))))
                .anyMatch(KnownRows::isUnfilled);
    }

    private static boolean isUnfilled(Column column) {
        return column.nullable()
                && !column.identity()
                && column.defaultValue().isEmpty()
                && column.generated().isEmpty();
    }

    /** Whether rows were kept apart by these columns, or by some of them, until this revision. */
    boolean wereUnique(String table, List<String> columns) {
        List<String> keys = columns.stream().map(Names::key).toList();
        String prefix = Names.key(table) + ' ';
        return uniqueOver.stream()
                .filter(each -> each.startsWith(prefix))
                .map(each -> List.of(each.substring(prefix.length()).split(",")))
                .anyMatch(old -> keys.containsAll(old) && haveTheirValues(table, old));
    }

    /** Whether columns have the values that they had: none of them went and came again. */
    private boolean haveTheirValues(String table, List<String> columns) {
        return columns.stream().noneMatch(name -> newColumns.containsKey(key(table, name)));
    }

    /** Whether rows that met a check until this revision meet another one. */
    boolean met(String table, Check check) {
        return droppedChecks.getOrDefault(Names.key(table), List.of()).stream()
                .anyMatch(old -> CheckedValues.isWider(old.expression(), check.expression()));
    }

    /** Whether rows had to have a target in the same table until this revision. */
    boolean hadTarget(String table, ForeignKey key) {
        return droppedKeys.contains(reference(table, key)) && haveTheirValues(table, key.columns());
    }

    /** Whether this revision gives every row a value in a column. */
    boolean isFilled(String table, String column) {
        return filled.contains(key(table, column));
    }

    /** The columns and expressions of an index. */
    static List<String> columns(Index index) {
        return index.parts().stream().map(IndexPart::text).toList();
    }

    private static String key(String table, String column) {
        return Names.key(table) + ' ' + Names.key(column);
    }

    private static String over(String table, List<String> columns) {
        return Names.key(table)
                + ' '
                + String.join(",", columns.stream().map(Names::key).toList());
    }

    private static String reference(String table, ForeignKey key) {
        return over(table, key.columns()) + " to " + over(key.table(), key.references());
    }
}
