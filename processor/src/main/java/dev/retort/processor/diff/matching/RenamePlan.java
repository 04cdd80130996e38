package dev.retort.processor.diff.matching;

import dev.retort.operation.AppliedOperation;
import dev.retort.operation.Operation;
import dev.retort.operation.RenameColumn;
import dev.retort.operation.RenameTable;
import dev.retort.schema.Column;
import dev.retort.schema.Names;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * The renames that hold between two schemas.
 *
 * @param applied the renames that hold, as they were declared
 * @param displaced renames of what is gone but has a name that something else takes; never carried out, they only tell the two apart
 * @param operations the renames in an order that never meets a name that is still taken
 */
public record RenamePlan(List<DeclaredRename> applied, List<Operation> displaced, List<PlannedOperation> operations) {
    public static final RenamePlan NONE = new RenamePlan(List.of(), List.of(), List.of());

    static RenamePlan of(Schema from, Schema to, List<DeclaredRename> renames) {
        RenamePlan declared = declared(from, to, renames);
        List<DeclaredRename> others = new ArrayList<>(renames);
        List<NameMove> replaced = new ArrayList<>();
        List<String> tables = new ArrayList<>();
        for (TablePair pair : SchemaComparison.of(from, to, declared).pairs().values()) {
            List<Column> columns = replaced(pair);
            if (!columns.isEmpty() && columns.size() == pair.now().columns().size()) {
                tables.add(pair.name());
                others.removeIf(rename -> isOf(rename, pair));
                continue;
            }
            for (Column column : columns) {
                replaced.add(new NameMove(pair.name(), column.name(), ""));
                others.removeIf(rename -> isOf(rename, pair, column));
            }
        }
        if (replaced.isEmpty() && tables.isEmpty()) {
            return declared;
        }
        Schema staying = from;
        for (String table : tables) {
            staying = staying.minusTable(table);
        }
        RenamePlan rest = declared(staying, to, others);
        tables.forEach(table -> rest.displaced.add(new RenameTable(table, rest.temporaryName())));
        replaced.forEach(move -> rest.displace(move.owner(), move.from()));
        return rest;
    }

    private void displace(String table, String column) {
        boolean isDisplaced = displaced.stream()
                .anyMatch(step -> step instanceof RenameColumn rename
                        && Names.same(rename.table(), table)
                        && Names.same(rename.from(), column));
        if (!isDisplaced) {
            displaced.add(new RenameColumn(table, column, temporaryName()));
        }
    }

    /**
     * The columns that go and come again, because no database can make one of the other in place: it begins to compute what was stored or was
     * computed otherwise, to number what was computed, or has no cast between the types. Where all of a table are, the table goes and comes
     * again: one without columns is none.
     */
    private static List<Column> replaced(TablePair pair) {
        return pair.now().columns().stream()
                .filter(column -> pair.goalOf(column.name())
                        .filter(goal -> isReplaced(pair, column, goal))
                        .isPresent())
                .toList();
    }

    private static boolean isReplaced(TablePair pair, Column column, Column goal) {
        if (!goal.generated().isEmpty()) {
            return pair.shown(Table::columns, column)
                    .filter(shown -> shown.generated().equals(goal.generated()))
                    .isEmpty();
        }
        boolean beginsToNumber = goal.identity() && !column.generated().isEmpty();
        return beginsToNumber || !RenameSimilarity.isCast(column.type(), goal.type());
    }

    private static boolean isOf(DeclaredRename rename, TablePair pair, Column column) {
        return rename instanceof DeclaredRename.OfColumn declared
                && Names.same(declared.table(), pair.goal().name())
                && Names.same(declared.from(), column.name());
    }

    private static boolean isOf(DeclaredRename rename, TablePair pair) {
        return rename instanceof DeclaredRename.OfTable table
                ? Names.same(table.to(), pair.goal().name())
                : rename instanceof DeclaredRename.OfColumn column
                        && Names.same(column.table(), pair.goal().name());
    }

    /** The declared renames that have no effect: what they rename is renamed already, or is missing. */
    public List<DeclaredRename> unused(List<DeclaredRename> declared) {
        return declared.stream().filter(rename -> !applied.contains(rename)).toList();
    }

    /** The renames that fit two schemas, whatever the types of their columns. */
    public static RenamePlan declared(Schema from, Schema to, List<DeclaredRename> renames) {
        RenamePlan renaming = new RenamePlan(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        List<NameMove> tables = renaming.addTables(from, to, renames);
        for (Table table : to.tables()) {
            String name = NameMove.nameBefore(tables, table.name());
            boolean isNew = Names.same(name, table.name()) && tables.stream().anyMatch(move -> move.isFrom(name));
            if (!isNew) {
                from.table(name).ifPresent(old -> renaming.addColumns(old, table, renames));
            }
        }
        return renaming;
    }

    private List<NameMove> addTables(Schema from, Schema to, List<DeclaredRename> renames) {
        List<String> names = from.tables().stream().map(Table::name).toList();
        List<NameMove> declared = new ArrayList<>();
        for (DeclaredRename rename : renames) {
            if (rename instanceof DeclaredRename.OfTable table) {
                declared.add(new NameMove("", table.from(), table.to()));
            }
        }
        List<NameMove> moves = NameMoves.applicable(
                declared, names, to.tables().stream().map(Table::name).toList());
        displacedNames(moves, names).forEach(name -> displaced.add(new RenameTable(name, temporaryName())));
        for (NameMove move : NameMoves.ordered(moves, names)) {
            operations.add(
                    PlannedOperation.ofTable(new RenameTable(move.from(), move.to()), NameMove.nameAfter(moves, move)));
        }
        moves.forEach(move -> applied.add(new DeclaredRename.OfTable(move.from(), move.to())));
        return moves;
    }

    private void addColumns(Table from, Table to, List<DeclaredRename> renames) {
        List<String> names = from.columns().stream().map(Column::name).toList();
        List<NameMove> declared = new ArrayList<>();
        for (DeclaredRename rename : renames) {
            if (rename instanceof DeclaredRename.OfColumn column && Names.same(column.table(), to.name())) {
                declared.add(new NameMove(to.name(), column.from(), column.to()));
            }
        }
        List<NameMove> moves = NameMoves.applicable(
                declared, names, to.columns().stream().map(Column::name).toList());
        displacedNames(moves, names).forEach(name -> displace(from.name(), name));
        for (NameMove move : NameMoves.ordered(moves, names)) {
            operations.add(new PlannedOperation(
                    new RenameColumn(move.owner(), move.from(), move.to()),
                    move.owner(),
                    NameMove.nameAfter(moves, move)));
        }
        moves.forEach(move -> applied.add(new DeclaredRename.OfColumn(move.owner(), move.from(), move.to())));
    }

    /** The names that something gets while what has them now goes. */
    private static List<String> displacedNames(List<NameMove> moves, List<String> names) {
        return names.stream()
                .filter(name -> moves.stream().anyMatch(move -> move.isTo(name))
                        && moves.stream().noneMatch(move -> move.isFrom(name)))
                .toList();
    }

    private String temporaryName() {
        return "retort_gone_" + (displaced.size() + 1);
    }

    /** A schema as it will be once everything is renamed. */
    public Schema applyTo(Schema schema) {
        return apply(renames(), apply(displaced, schema));
    }

    /** A schema as it will be once everything is renamed and that is taken back. */
    Schema applyAndRevert(Schema schema) {
        return apply(
                reversed(displaced, schema), apply(reversed(renames(), apply(displaced, schema)), applyTo(schema)));
    }

    private List<Operation> renames() {
        return operations.stream().map(PlannedOperation::operation).toList();
    }

    private static List<Operation> reversed(List<Operation> renames, Schema before) {
        return AppliedOperation.reversed(AppliedOperation.inOrder(renames, before));
    }

    private static Schema apply(List<Operation> operations, Schema schema) {
        Schema applied = schema;
        for (Operation operation : operations) {
            applied = operation.applyTo(applied);
        }
        return applied;
    }

    /** The name that a table will have. */
    String renamedTable(String name) {
        String renamed = name;
        for (List<Operation> steps : List.of(displaced, renames())) {
            for (Operation step : steps) {
                if (step instanceof RenameTable table && Names.same(table.from(), renamed)) {
                    renamed = table.to();
                }
            }
        }
        return renamed;
    }
}
