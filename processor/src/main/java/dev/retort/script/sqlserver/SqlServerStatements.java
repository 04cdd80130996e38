package dev.retort.script.sqlserver;

import dev.retort.dialect.UnsupportedChange;
import dev.retort.dialect.sql.ColumnChecks;
import dev.retort.dialect.sql.ColumnReplacement;
import dev.retort.dialect.sql.ImplicitNames;
import dev.retort.dialect.sql.SqlGrammar;
import dev.retort.dialect.sql.StandardSql;
import dev.retort.dialect.text.ColumnMention;
import dev.retort.dialect.text.Literals;
import dev.retort.operation.AppliedOperation;
import dev.retort.operation.CreateSchema;
import dev.retort.operation.DropColumn;
import dev.retort.operation.InsertRows;
import dev.retort.operation.RenameColumn;
import dev.retort.operation.RenameTable;
import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.Names;
import dev.retort.schema.Table;
import dev.retort.script.ColumnDependencies;
import java.util.ArrayList;
import java.util.List;

/** The statements that SQL Server has otherwise than the standard (Transact-SQL Reference, ALTER TABLE; sp_rename). */
final class SqlServerStatements extends StandardSql {
    private final ImplicitNames conventions;
    private final SqlServerLookup lookup;

    SqlServerStatements(SqlGrammar grammar, ImplicitNames conventions, AppliedOperation applied) {
        super(grammar, applied);
        this.conventions = conventions;
        this.lookup = new SqlServerLookup(names);
    }

    /** Unique constraints have the names that Hibernate gives them there; primary keys and checks keep none. */
    @Override
    protected Table explicit(Table table) {
        List<Check> checks = ColumnChecks.joined(table, ColumnChecks::ofEnumeration);
        return conventions.withNamedKeys(table.withChecks(checks));
    }

    @Override
    public List<String> visit(RenameTable operation) {
        UnsupportedChange.requireSameSchema(dialect, operation);
        String to = operation.to();
        return sequence(
                List.of(SqlServerClauses.rename(names.sql(operation.from()), names.stored(to), "OBJECT")),
                constraints.follow(before(operation.from()), table(after, to)));
    }

    /** Checks, computed columns and filtered indexes prevent a rename of their columns. */
    @Override
    public List<String> visit(RenameColumn operation) {
        String name = operation.table();
        Table from = before(name);
        Table to = table(after, name);
        ColumnDependencies old = SqlServerIndexes.dependenciesOfName(from, operation.from());
        ColumnDependencies now = SqlServerIndexes.dependenciesOfName(to, operation.to());
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
        return sequence(dropDefault(operation.table(), operation.dropped(before)), super.visit(operation));
    }

    @Override
    protected List<String> alterColumn(Table table, Column from, Column to) {
        if (from.identity() != to.identity()) {
            throw UnsupportedChange.of(
                    dialect,
                    "turn " + from + " of " + table.name() + " into " + to,
                    "Create another table, copy the rows with op.execute, and drop this one");
        }
        if (!from.generated().equals(to.generated())) {
            return sequence(
                    dropDefault(table.name(), from),
                    ColumnReplacement.of(this, table, to).replace(from, to));
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

    /** Objects that depend on a column prevent a change of its type or nullability. */
    private List<String> changeType(Table table, Column to) {
        ColumnDependencies bonds = ColumnDependencies.ofType(before, table, to, this::explicit);
        List<String> statements = new ArrayList<>(bonds.drop(grammar));
        statements.add(alter(table.name()) + "alter column " + names.sql(to.name()) + " " + clauses.type(to)
                + (to.nullable() ? " null" : " not null"));
        statements.addAll(bonds.add(grammar));
        return statements;
    }

    private List<String> dropDefault(String table, Column column) {
        boolean defined = column.type() instanceof ColumnType.Definition definition
                && ColumnMention.of("default", definition.sql());
        if (column.defaultValue().isEmpty() && !defined) {
            return List.of();
        }
        String id = "columnproperty(object_id(N" + Literals.text(names.sql(table)) + "), N"
                + Literals.text(names.stored(column.name())) + ", 'ColumnId')";
        return List.of(lookup.drop(table, "constraint", "sys.default_constraints where parent_column_id = " + id));
    }

    /** Explicit values are refused unless the session permits them. The identity continues after the maximum. */
    @Override
    public List<String> visit(InsertRows operation) {
        List<String> statements = super.visit(operation);
        Table table = table(after, operation.table());
        boolean numbered = table.columns().stream()
                .anyMatch(column -> column.identity() && Names.contains(operation.columns(), column.name()));
        if (!numbered || statements.isEmpty()) {
            return statements;
        }
        String set = "set identity_insert " + names.sql(table.name());
        return sequence(sequence(List.of(set + " on"), statements), List.of(set + " off"));
    }

    @Override
    protected List<String> numberOn(Table table, Column identity) {
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
