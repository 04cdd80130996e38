package dev.retort.dialect.mysql;

import dev.retort.dialect.UnsupportedChange;
import dev.retort.dialect.sql.NamedConstraint;
import dev.retort.dialect.sql.SqlGrammar;
import dev.retort.dialect.sql.StandardSql;
import dev.retort.dialect.text.ColumnMention;
import dev.retort.operation.AddForeignKey;
import dev.retort.operation.AppliedOperation;
import dev.retort.operation.ConstraintOperation;
import dev.retort.operation.ConstraintReference;
import dev.retort.operation.DropForeignKey;
import dev.retort.operation.DropIndex;
import dev.retort.operation.DropPrimaryKey;
import dev.retort.operation.DropUnique;
import dev.retort.operation.RenameColumn;
import dev.retort.operation.RenameConstraint;
import dev.retort.operation.RenameTable;
import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Names;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The statements that MySQL has otherwise than the standard. */
class MySqlStatements extends StandardSql {
    private final MySqlImplicitNames conventions;

    MySqlStatements(SqlGrammar grammar, MySqlImplicitNames conventions, AppliedOperation applied) {
        super(grammar, applied);
        this.conventions = conventions;
    }

    @Override
    protected Table explicit(Table table) {
        return conventions.explicit(table);
    }

    // Tables

    @Override
    protected String options(Table table) {
        return table.comment().isEmpty() ? "" : " comment=" + rows.comment(table.comment());
    }

    /** Takes along the names that MySQL made from the table's. */
    @Override
    public List<String> visit(RenameTable operation) {
        return List.of(alter(operation.from()) + "rename to " + names.sql(operation.to()));
    }

    // Columns

    /** One clause changes everything of a column. Where a foreign key holds it, its type can be changed with the check of keys off only. */
    @Override
    protected List<String> alterColumn(Table table, Column from, Column to) {
        if (Set.copyOf(List.of(family(from), family(to))).equals(Set.of("bytes", "text"))) {
            throw UnsupportedChange.of(
                    dialect,
                    "turn " + from + " of " + table.name() + " into " + to.type() + " and preserve its values",
                    "Add another column, fill it with op.execute, and drop this one");
        }
        Table plain = before.table(table.name()).orElseThrow();
        String modify = alter(table.name()) + "modify column " + column(plain, to);
        boolean another = !clauses.type(from).equals(clauses.type(to)) || from.identity() != to.identity();
        List<Holder> holders = another ? holders(table.name(), to.name()) : List.of();
        if (isInZone(from) != isInZone(to) && isMoment(from) && isMoment(to)) {
            return inUtc(modify);
        }
        return holders.isEmpty() ? List.of(modify) : held(modify, from, to, holders);
    }

    /** The statement that changes a column which foreign keys hold, with what it takes. */
    List<String> held(String modify, Column from, Column to, List<Holder> holders) {
        return List.of("set foreign_key_checks = 0", modify, "set foreign_key_checks = 1");
    }

    /** A {@code timestamp} is shown in the zone of the session, and converted to and from a {@code datetime} by it. */
    private static List<String> inUtc(String modify) {
        return List.of(
                "set @retort_time_zone = @@time_zone, time_zone = '+00:00'",
                modify,
                "set time_zone = @retort_time_zone");
    }

    private boolean isInZone(Column column) {
        return clauses.type(column).startsWith("timestamp");
    }

    private boolean isMoment(Column column) {
        return isInZone(column) || clauses.type(column).startsWith("date");
    }

    /** Values stored as bits and bytes would be read as characters. */
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

    /** Checks and generated columns do not follow a rename, so they are created again. */
    @Override
    public List<String> visit(RenameColumn operation) {
        String name = operation.table();
        Table from = before(name);
        Table to = table(after, name);
        List<String> statements = new ArrayList<>();
        List<Check> checks = new ArrayList<>();
        for (int i = 0; i < from.checks().size(); i++) {
            if (ColumnMention.of(operation.from(), from.checks().get(i).expression())) {
                statements.add(alter(name) + "drop check "
                        + names.sql(from.checks().get(i).name()));
                checks.add(to.checks().get(i));
            }
        }
        String rename = renameColumn(names.sql(operation.from()), names.sql(operation.to()));
        for (Column column : to.columns()) {
            if (ColumnMention.of(operation.to(), column.generated())) {
                rename += ", modify column " + clauses.column(column);
            }
        }
        statements.add(alter(name) + rename);
        checks.forEach(check -> statements.add(
                alter(name) + "add " + clauses.constraint(new NamedConstraint(check.name(), check.withName("")))));
        statements.addAll(constraints.follow(from, to));
        return statements;
    }

    /** A new identity column continues after the current maximum without further statements. */
    @Override
    protected List<String> numberOn(Table table, Column identity) {
        return List.of();
    }

    // Constraints and indexes

    @Override
    public List<String> visit(ConstraintOperation operation) {
        if (operation instanceof DropForeignKey) {
            return withImpliedIndexes(operation.table(), super.visit(operation));
        }
        if (operation instanceof RenameConstraint rename) {
            return renamed(rename);
        }
        boolean drops = operation instanceof DropPrimaryKey || operation instanceof DropUnique;
        return drops ? withKeysAnew(operation.table(), super.visit(operation)) : super.visit(operation);
    }

    @Override
    public List<String> visit(DropIndex operation) {
        return withKeysAnew(operation.table(), super.visit(operation));
    }

    /**
     * Foreign keys that lose their index are created again. MySQL then creates an index for them, which it drops itself
     * when another suitable index is added. An explicitly created index would stay.
     */
    private List<String> withKeysAnew(String table, List<String> statements) {
        Table from = before(table);
        Table to = table(after, table);
        List<ForeignKey> keys = new ArrayList<>(MySqlImpliedIndex.unserved(to));
        keys.removeAll(MySqlImpliedIndex.unserved(from));
        return recreated(keys.stream().map(key -> new Holder(from, key)).toList(), statements);
    }

    /** Statements between those that drop some foreign keys and those that add them again. */
    final List<String> recreated(List<Holder> keys, List<String> statements) {
        List<String> all = new ArrayList<>();
        keys.forEach(each -> all.add(constraints.drop(each.table(), constraint(each))));
        all.addAll(statements);
        keys.forEach(each -> all.add(constraints.add(each.table(), constraint(each))));
        return all;
    }

    private static NamedConstraint constraint(Holder holder) {
        return new NamedConstraint(holder.key().name(), holder.key().withName(""));
    }

    /** The index made for the key goes too, or serves another key under that one's name. */
    private List<String> withImpliedIndexes(String table, List<String> drop) {
        List<MySqlImpliedIndex> come = new ArrayList<>(without(implied(table), MySqlImpliedIndex.of(before(table))));
        List<String> statements = new ArrayList<>(drop);
        for (MySqlImpliedIndex gone : without(MySqlImpliedIndex.of(before(table)), implied(table))) {
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

    /** The index of a foreign key has the key's name, so both are created again. */
    private List<String> renamed(RenameConstraint operation) {
        Optional<ForeignKey> key = before(operation.table()).foreignKeys().stream()
                .filter(each -> Names.same(each.name(), operation.from()))
                .findFirst();
        if (key.isEmpty()) {
            return super.visit(operation);
        }
        AppliedOperation drop = AppliedOperation.of(
                new DropForeignKey(operation.table(), ConstraintReference.named(operation.from())), before);
        AddForeignKey add = new AddForeignKey(operation.table(), key.get().withName(operation.to()));
        return sequence(dialect.render(drop), dialect.render(AppliedOperation.of(add, drop.after())));
    }

    private List<MySqlImpliedIndex> implied(String table) {
        return MySqlImpliedIndex.of(table(after, table));
    }

    private static List<MySqlImpliedIndex> without(List<MySqlImpliedIndex> indexes, List<MySqlImpliedIndex> others) {
        return indexes.stream().filter(index -> !others.contains(index)).toList();
    }
}
