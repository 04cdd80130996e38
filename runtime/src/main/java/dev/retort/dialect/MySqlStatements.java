package dev.retort.dialect;

import dev.retort.operation.AddForeignKey;
import dev.retort.operation.DropForeignKey;
import dev.retort.operation.DropIndex;
import dev.retort.operation.DropPrimaryKey;
import dev.retort.operation.DropUnique;
import dev.retort.operation.Operation;
import dev.retort.operation.RenameColumn;
import dev.retort.operation.RenameConstraint;
import dev.retort.operation.RenameTable;
import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Names;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The statements that MySQL has otherwise than the standard. */
class MySqlStatements extends StandardSql {
    private final MySqlConventions conventions;

    MySqlStatements(Grammar grammar, MySqlConventions conventions, Schema before) {
        super(grammar, before);
        this.conventions = conventions;
    }

    @Override
    Table explicit(Table table) {
        return conventions.explicit(table);
    }

    // Tables

    @Override
    String options(Table table) {
        return table.comment().isEmpty() ? "" : " comment=" + rows.comment(table.comment());
    }

    /** Takes along the names that MySQL made from the table's. */
    @Override
    public List<String> visit(RenameTable operation) {
        operation.applyTo(before);
        return List.of(alter(operation.from()) + "rename to " + names.sql(operation.to()));
    }

    // Columns

    /** One clause changes everything of a column. Where a foreign key holds it, its type can be changed with the check of keys off only. */
    @Override
    List<String> alterColumn(Table table, Column from, Column to) {
        if (Set.copyOf(List.of(family(from), family(to))).equals(Set.of("bytes", "text"))) {
            throw Refusal.of(
                    dialect,
                    "turn " + from + " of " + table.name() + " into " + to.type() + " and keep what its values mean",
                    "Add another column, fill it with op.execute, and drop this one");
        }
        Table plain = before.table(table.name()).orElseThrow();
        String modify = alter(table.name()) + "modify column " + column(plain, to);
        boolean another = !clauses.type(from).equals(clauses.type(to)) || from.identity() != to.identity();
        List<Holder> holders = another ? holders(table.name(), to.name()) : List.of();
        return holders.isEmpty() ? List.of(modify) : held(modify, from, to, holders);
    }

    /** The statement that changes a column which foreign keys hold, with what it takes. */
    List<String> held(String modify, Column from, Column to, List<Holder> holders) {
        return List.of("set foreign_key_checks = 0", modify, "set foreign_key_checks = 1");
    }

    /** What is kept as bits and bytes would be read as characters. */
    private String family(Column column) {
        String type = clauses.type(column);
        if (type.equals("bit") || type.startsWith("binary")) {
            return "bytes";
        }
        return type.contains("char") || type.contains("text") ? "text" : type;
    }

    /** A foreign key that holds a column, on either side, with the table that it belongs to. */
    record Holder(Table table, ForeignKey key) {}

    private List<Holder> holders(String table, String column) {
        List<Holder> holders = new ArrayList<>();
        for (Table each : before.tables()) {
            Table own = explicit(each);
            own.foreignKeys().stream()
                    .filter(key -> holds(key, Names.same(each.name(), table), table, column))
                    .forEach(key -> holders.add(new Holder(own, key)));
        }
        return holders;
    }

    private static boolean holds(ForeignKey key, boolean own, String table, String column) {
        return (own && Names.contains(key.columns(), column))
                || (Names.same(key.table(), table) && Names.contains(key.references(), column));
    }

    /** A new name does not reach checks and computed columns by itself: they are made anew. */
    @Override
    public List<String> visit(RenameColumn operation) {
        String name = operation.table();
        Table from = before(name);
        Table to = table(operation.applyTo(before), name);
        List<String> statements = new ArrayList<>();
        List<Check> checks = new ArrayList<>();
        for (int i = 0; i < from.checks().size(); i++) {
            if (Mention.of(operation.from(), from.checks().get(i).expression())) {
                statements.add(alter(name) + "drop check "
                        + names.sql(from.checks().get(i).name()));
                checks.add(to.checks().get(i));
            }
        }
        String rename = renameColumn(names.sql(operation.from()), names.sql(operation.to()));
        for (Column column : to.columns()) {
            if (Mention.of(operation.to(), column.generated())) {
                rename += ", modify column " + clauses.column(column);
            }
        }
        statements.add(alter(name) + rename);
        checks.forEach(check -> statements.add(
                alter(name) + "add " + clauses.constraint(new Constraint(check.name(), check.withName("")))));
        statements.addAll(constraints.follow(from, to));
        return statements;
    }

    /** An identity goes on after the greatest number by itself. */
    @Override
    List<String> numberOn(Table table, Column identity) {
        return List.of();
    }

    // Constraints and indexes

    @Override
    public List<String> visit(DropPrimaryKey operation) {
        return withKeysAnew(operation, operation.table(), super.visit(operation));
    }

    @Override
    public List<String> visit(DropUnique operation) {
        return withKeysAnew(operation, operation.table(), super.visit(operation));
    }

    @Override
    public List<String> visit(DropIndex operation) {
        return withKeysAnew(operation, operation.table(), super.visit(operation));
    }

    /**
     * The foreign keys that lose the index which serves them are made anew. The index that MySQL makes for them is one that it takes away itself
     * when another comes that serves them; one that a statement adds would stay.
     */
    private List<String> withKeysAnew(Operation operation, String table, List<String> statements) {
        Table from = before(table);
        Table to = table(operation.applyTo(before), table);
        List<ForeignKey> keys = new ArrayList<>(ImpliedIndex.unserved(to));
        keys.removeAll(ImpliedIndex.unserved(from));
        return anew(keys.stream().map(key -> new Holder(from, key)).toList(), statements);
    }

    /** Statements between those that drop some foreign keys and those that add them again. */
    final List<String> anew(List<Holder> keys, List<String> statements) {
        List<String> all = new ArrayList<>();
        keys.forEach(each -> all.add(constraints.drop(each.table(), constraint(each))));
        all.addAll(statements);
        keys.forEach(each -> all.add(constraints.add(each.table(), constraint(each))));
        return all;
    }

    private static Constraint constraint(Holder holder) {
        return new Constraint(holder.key().name(), holder.key().withName(""));
    }

    /** The index made for the key goes too, or serves another key under that one's name. */
    @Override
    public List<String> visit(DropForeignKey operation) {
        String table = operation.table();
        List<ImpliedIndex> come = new ArrayList<>(without(implied(operation, table), ImpliedIndex.of(before(table))));
        List<String> statements = new ArrayList<>(super.visit(operation));
        for (ImpliedIndex gone : without(ImpliedIndex.of(before(table)), implied(operation, table))) {
            String name = names.sql(gone.name());
            statements.addAll(come.stream()
                    .map(other -> other.columns().equals(gone.columns())
                            ? alter(table) + "rename index " + name + " to " + names.sql(other.name())
                            : alter(table) + "add index " + names.sql(other.name()) + " (" + names.list(other.columns())
                                    + "), drop index " + name)
                    .toList());
            if (come.isEmpty()) {
                statements.add(alter(table) + "drop index " + name);
            }
        }
        return statements;
    }

    /** The index of a foreign key is called as the key is, so both are made anew. */
    @Override
    public List<String> visit(RenameConstraint operation) {
        Optional<ForeignKey> key = before(operation.table()).foreignKeys().stream()
                .filter(each -> Names.same(each.name(), operation.from()))
                .findFirst();
        if (key.isEmpty()) {
            return super.visit(operation);
        }
        DropForeignKey drop = new DropForeignKey(operation.table(), key.get());
        AddForeignKey add = new AddForeignKey(operation.table(), key.get().withName(operation.to()));
        return sequence(visit(drop), dialect.render(add, drop.applyTo(before)));
    }

    private List<ImpliedIndex> implied(Operation operation, String table) {
        return ImpliedIndex.of(table(operation.applyTo(before), table));
    }

    private static List<ImpliedIndex> without(List<ImpliedIndex> indexes, List<ImpliedIndex> others) {
        return indexes.stream().filter(index -> !others.contains(index)).toList();
    }
}
