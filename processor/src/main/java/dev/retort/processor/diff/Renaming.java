package dev.retort.processor.diff;

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
 * @param aside renames of what is gone but has a name that something else takes; never carried out, they only tell the two apart
 * @param operations the renames in an order that never meets a name that is still taken
 */
record Renaming(List<Rename> applied, List<Operation> aside, List<Operation> operations) {
    static final Renaming NONE = new Renaming(List.of(), List.of(), List.of());

    static Renaming of(Schema from, Schema to, List<Rename> renames) {
        Renaming declared = declared(from, to, renames);
        List<Rename> others = new ArrayList<>(renames);
        List<Move> replaced = new ArrayList<>();
        List<String> tables = new ArrayList<>();
        for (Pair pair : Comparison.of(from, to, declared).pairs().values()) {
            List<Column> columns = replaced(pair);
            if (!columns.isEmpty() && columns.size() == pair.now().columns().size()) {
                tables.add(pair.name());
                others.removeIf(rename -> isOf(rename, pair));
                continue;
            }
            for (Column column : columns) {
                replaced.add(new Move(pair.name(), column.name(), ""));
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
        Renaming rest = declared(staying, to, others);
        tables.forEach(table -> rest.aside.add(new RenameTable(table, rest.asideName())));
        replaced.forEach(move -> rest.putAside(move.owner(), move.from()));
        return rest;
    }

    private void putAside(String table, String column) {
        boolean isAside = aside.stream()
                .anyMatch(step -> step instanceof RenameColumn rename
                        && Names.same(rename.table(), table)
                        && Names.same(rename.from(), column));
        if (!isAside) {
            aside.add(new RenameColumn(table, column, asideName()));
        }
    }

    /**
     * The columns that go and come again, because no database can make one of the other in place: it begins to compute what was stored or was
     * computed otherwise, to number what was computed, or has no cast between the types. Where all of a table are, the table goes and comes
     * again: one without columns is none.
     */
    private static List<Column> replaced(Pair pair) {
        return pair.now().columns().stream()
                .filter(column -> pair.goalOf(column.name())
                        .filter(goal -> isReplaced(pair, column, goal))
                        .isPresent())
                .toList();
    }

    private static boolean isReplaced(Pair pair, Column column, Column goal) {
        if (!goal.generated().isEmpty()) {
            return pair.shown(Table::columns, column)
                    .filter(shown -> shown.generated().equals(goal.generated()))
                    .isEmpty();
        }
        boolean beginsToNumber = goal.identity() && !column.generated().isEmpty();
        return beginsToNumber || !Likeness.isCast(column.type(), goal.type());
    }

    private static boolean isOf(Rename rename, Pair pair, Column column) {
        return rename instanceof Rename.OfColumn declared
                && Names.same(declared.table(), pair.goal().name())
                && Names.same(declared.from(), column.name());
    }

    private static boolean isOf(Rename rename, Pair pair) {
        return rename instanceof Rename.OfTable table
                ? Names.same(table.to(), pair.goal().name())
                : rename instanceof Rename.OfColumn column
                        && Names.same(column.table(), pair.goal().name());
    }

    /** The renames that fit two schemas, whatever the types of their columns. */
    static Renaming declared(Schema from, Schema to, List<Rename> renames) {
        Renaming renaming = new Renaming(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        List<Move> tables = renaming.addTables(from, to, renames);
        for (Table table : to.tables()) {
            String name = Move.nameBefore(tables, table.name());
            boolean isNew = Names.same(name, table.name()) && tables.stream().anyMatch(move -> move.isFrom(name));
            if (!isNew) {
                from.table(name).ifPresent(old -> renaming.addColumns(old, table, renames));
            }
        }
        return renaming;
    }

    private List<Move> addTables(Schema from, Schema to, List<Rename> renames) {
        List<String> names = from.tables().stream().map(Table::name).toList();
        List<Move> declared = new ArrayList<>();
        for (Rename rename : renames) {
            if (rename instanceof Rename.OfTable table) {
                declared.add(new Move("", table.from(), table.to()));
            }
        }
        List<Move> moves = Moves.holding(
                declared, names, to.tables().stream().map(Table::name).toList());
        inTheWay(moves, names).forEach(name -> aside.add(new RenameTable(name, asideName())));
        for (Move move : Moves.ordered(moves, names)) {
            operations.add(new RenameTable(move.from(), move.to()));
        }
        moves.forEach(move -> applied.add(new Rename.OfTable(move.from(), move.to())));
        return moves;
    }

    private void addColumns(Table from, Table to, List<Rename> renames) {
        List<String> names = from.columns().stream().map(Column::name).toList();
        List<Move> declared = new ArrayList<>();
        for (Rename rename : renames) {
            if (rename instanceof Rename.OfColumn column && Names.same(column.table(), to.name())) {
                declared.add(new Move(to.name(), column.from(), column.to()));
            }
        }
        List<Move> moves = Moves.holding(
                declared, names, to.columns().stream().map(Column::name).toList());
        inTheWay(moves, names).forEach(name -> putAside(from.name(), name));
        for (Move move : Moves.ordered(moves, names)) {
            operations.add(new RenameColumn(move.owner(), move.from(), move.to()));
        }
        moves.forEach(move -> applied.add(new Rename.OfColumn(move.owner(), move.from(), move.to())));
    }

    /** The names that something gets while what has them now goes. */
    private static List<String> inTheWay(List<Move> moves, List<String> names) {
        return names.stream()
                .filter(name -> moves.stream().anyMatch(move -> move.isTo(name))
                        && moves.stream().noneMatch(move -> move.isFrom(name)))
                .toList();
    }

    private String asideName() {
        return "retort_gone_" + (aside.size() + 1);
    }

    /** A schema as it will be once everything is renamed. */
    Schema show(Schema schema) {
        return apply(operations, apply(aside, schema));
    }

    /** A schema as it will be once everything is renamed and that is taken back. */
    Schema back(Schema schema) {
        return apply(Diff.reversed(aside), apply(Diff.reversed(operations), show(schema)));
    }

    private static Schema apply(List<Operation> operations, Schema schema) {
        Schema applied = schema;
        for (Operation operation : operations) {
            applied = operation.applyTo(applied);
        }
        return applied;
    }

    /** The name that a table will have. */
    String table(String name) {
        String renamed = name;
        for (List<Operation> steps : List.of(aside, operations)) {
            for (Operation step : steps) {
                if (step instanceof RenameTable table && Names.same(table.from(), renamed)) {
                    renamed = table.to();
                }
            }
        }
        return renamed;
    }
}
