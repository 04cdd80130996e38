package dev.retort.dialect;

import dev.retort.operation.CreateSchema;
import dev.retort.operation.DropColumn;
import dev.retort.operation.InsertRows;
import dev.retort.operation.RenameColumn;
import dev.retort.operation.RenameTable;
import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.Names;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.List;

/** The statements that SQL Server has otherwise than the standard (Transact-SQL Reference, ALTER TABLE; sp_rename). */
final class SqlServerStatements extends StandardSql {
    private final Conventions conventions;
    private final SqlServerLookup lookup;

    SqlServerStatements(Grammar grammar, Conventions conventions, Schema before) {
        super(grammar, before);
        this.conventions = conventions;
        this.lookup = new SqlServerLookup(names);
    }

    /** Unique constraints have the names that Hibernate gives them there; primary keys and checks keep none. */
    @Override
    Table explicit(Table table) {
        List<Check> checks = ColumnChecks.joined(table, ColumnChecks::ofEnumeration);
        return conventions.withNamedKeys(table.withChecks(checks));
    }

    @Override
    public List<String> visit(RenameTable operation) {
        requireSameSchema(operation);
        String to = operation.to();
        return sequence(
                List.of(SqlServerClauses.rename(names.sql(operation.from()), names.stored(to), "OBJECT")),
                constraints.follow(before(operation.from()), table(operation.applyTo(before), to)));
    }

    /** What is bound to a column keeps it from its new name: checks, computed columns, indexes over some of the rows. */
    @Override
    public List<String> visit(RenameColumn operation) {
        String name = operation.table();
        Table from = before(name);
        Table to = table(operation.applyTo(before), name);
        Bonds old = Bonds.ofName(from, operation.from());
        Bonds now = Bonds.ofName(to, operation.to());
        List<String> statements = new ArrayList<>(old.drop(grammar));
        statements.add(SqlServerClauses.rename(
                names.sql(name) + "." + names.sql(operation.from()), names.stored(operation.to()), "COLUMN"));
        statements.addAll(now.add(grammar));
        statements.addAll(constraints.follow(unfiltered(from), unfiltered(to)));
        return statements;
    }

    /** A table without the unique constraints that are indexes over some of the rows. */
    private static Table unfiltered(Table table) {
        return table.withUniques(table.uniques().stream()
                .filter(unique ->
                        SqlServerIndexes.nullable(table, unique.columns()).isEmpty())
                .toList());
    }

    /** A default is a constraint there. */
    @Override
    public List<String> visit(DropColumn operation) {
        return sequence(dropDefault(operation.table(), operation.column()), super.visit(operation));
    }

    @Override
    List<String> alterColumn(Table table, Column from, Column to) {
        if (from.identity() != to.identity()) {
            throw Refusal.of(
                    dialect,
                    "turn " + from + " of " + table.name() + " into " + to,
                    "Create another table, copy the rows with op.execute, and drop this one");
        }
        if (!from.generated().equals(to.generated())) {
            return sequence(
                    dropDefault(table.name(), from), replacement(table, to).replace(from, to));
        }
        boolean another = !clauses.type(from).equals(clauses.type(to)) || from.nullable() != to.nullable();
        boolean newDefault = another || !from.defaultValue().equals(to.defaultValue());
        List<String> statements = new ArrayList<>();
        if (newDefault) {
            statements.addAll(dropDefault(table.name(), from));
        }
        if (another) {
            statements.addAll(changeType(table, to));
        }
        if (newDefault && !to.defaultValue().isEmpty()) {
            statements.add(alter(table.name()) + "add default " + names.expression(to.defaultValue()) + " for "
                    + names.sql(to.name()));
        }
        return statements;
    }

    /** Whatever hangs on a column stands in the way of another type, and of another nullability too. */
    private List<String> changeType(Table table, Column to) {
        Bonds bonds = Bonds.ofType(before, table, to, this::explicit);
        List<String> statements = new ArrayList<>(bonds.drop(grammar));
        statements.add(alter(table.name()) + "alter column " + names.sql(to.name()) + " " + clauses.type(to)
                + (to.nullable() ? " null" : " not null"));
        statements.addAll(bonds.add(grammar));
        return statements;
    }

    private List<String> dropDefault(String table, Column column) {
        boolean defined =
                column.type() instanceof ColumnType.Definition definition && Mention.of("default", definition.sql());
        if (column.defaultValue().isEmpty() && !defined) {
            return List.of();
        }
        String id = "columnproperty(object_id(N" + Literals.text(names.sql(table)) + "), N"
                + Literals.text(names.stored(column.name())) + ", 'ColumnId')";
        return List.of(lookup.drop(table, "constraint", "sys.default_constraints where parent_column_id = " + id));
    }

    /** Numbers of one's own are refused unless the session says otherwise; the identity goes on after the greatest by itself. */
    @Override
    public List<String> visit(InsertRows operation) {
        List<String> statements = super.visit(operation);
        Table table = table(operation.applyTo(before), operation.table());
        boolean numbered = table.columns().stream()
                .anyMatch(column -> column.identity() && Names.contains(operation.columns(), column.name()));
        if (!numbered || statements.isEmpty()) {
            return statements;
        }
        String set = "set identity_insert " + names.sql(table.name());
        return sequence(sequence(List.of(set + " on"), statements), List.of(set + " off"));
    }

    @Override
    List<String> numberOn(Table table, Column identity) {
        return List.of();
    }

    /** A batch of its own, as the server wants it. */
    @Override
    public List<String> visit(CreateSchema operation) {
        String name = names.sql(operation.name());
        return List.of("if schema_id(" + rows.text(Names.key(operation.name()).replace("`", "")) + ") is null exec("
                + rows.text("create schema " + name) + ")");
    }
}
