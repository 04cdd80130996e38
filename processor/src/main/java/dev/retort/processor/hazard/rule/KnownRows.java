package dev.retort.processor.hazard.rule;

import dev.retort.operation.AddColumn;
import dev.retort.operation.AppliedOperation;
import dev.retort.operation.Backfill;
import dev.retort.operation.ContinueSequence;
import dev.retort.operation.CreateTable;
import dev.retort.operation.NumberedColumn;
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
public final class KnownRows {
    private final List<AppliedOperation> revision;
    private final KnownHistory history;
    private final Set<String> created = new HashSet<>();
    private final Map<String, List<NumberedColumn>> continued = new HashMap<>();
    private final Set<String> newTables = new HashSet<>();
    private final Map<String, Column> newColumns = new HashMap<>();
    private final Set<String> newNames = new HashSet<>();
    private final Set<String> filled = new HashSet<>();
    private final DroppedConstraints dropped = new DroppedConstraints();

    /**
     * Before the first operation of a revision.
     *
     * @param history what is known beside its operations
     */
    public KnownRows(List<AppliedOperation> revision, KnownHistory history) {
        this.revision = revision;
        this.history = history;
        for (AppliedOperation each : revision) {
            if (each.operation() instanceof CreateTable create) {
                created.add(Names.key(create.table().name()));
            } else if (each.operation() instanceof ContinueSequence step) {
                continued
                        .computeIfAbsent(Names.key(step.sequence()), key -> new ArrayList<>())
                        .addAll(step.columns());
            }
        }
    }

    /** What is known beside the operations. */
    public KnownHistory history() {
        return history;
    }

    /** All operations of the revision, those to come too. */
    public List<AppliedOperation> revision() {
        return revision;
    }

    /** Whether an operation of the revision creates a table, be it one to come. */
    public boolean creates(String table) {
        return created.contains(Names.key(table));
    }

    /** The columns above which the revision continues a sequence. */
    public List<NumberedColumn> continued(String sequence) {
        return List.copyOf(continued.getOrDefault(Names.key(sequence), List.of()));
    }

    /** Takes in what an operation does. */
    public void after(AppliedOperation applied) {
        Operation operation = applied.operation();
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
        addNewNames(operation);
        dropped.after(operation, applied.before());
    }

    private void addNewNames(Operation operation) {
        if (operation instanceof RenameTable rename) {
            newNames.add(Names.key(rename.to()));
        } else if (operation instanceof RenameColumn rename) {
            newNames.add(key(rename.table(), rename.to()));
        }
    }

    /** Whether a table was created by this revision, and so has no rows to speak of. */
    public boolean isNew(String table) {
        return newTables.contains(Names.key(table));
    }

    /** Whether a column was added by this revision, so that the application that runs does not know it. */
    public boolean isNew(String table, String column) {
        return isNew(table) || newColumns.containsKey(key(table, column));
    }

    /** Whether a table got its name from this revision; names that are exchanged take a detour. */
    public boolean isNewName(String table) {
        return newNames.contains(Names.key(table));
    }

    /** Whether a column got its name from this revision. */
    public boolean isNewName(String table, String column) {
        return newNames.contains(key(table, column));
    }

    /** Whether no row has a value in one of some columns: it was added with nothing to fill it. */
    public boolean isEmpty(String table, List<String> columns) {
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
    public boolean wereUnique(String table, List<String> columns) {
        return dropped.wereUnique(table, columns);
    }

    /** Whether rows that met a check until this revision meet another one. */
    public boolean alreadyHolds(String table, Check check) {
        return dropped.alreadyHolds(table, check);
    }

    /** Whether rows had to have a target in the same table until this revision. */
    public boolean hadForeignKey(String table, ForeignKey key) {
        return dropped.hadForeignKey(table, key);
    }

    /** Whether this revision gives every row a value in a column. */
    public boolean isFilled(String table, String column) {
        return filled.contains(key(table, column));
    }

    /** The columns and expressions of an index. */
    public static List<String> columns(Index index) {
        return index.parts().stream().map(IndexPart::text).toList();
    }

    private static String key(String table, String column) {
        return Names.key(table) + ' ' + Names.key(column);
    }
}
