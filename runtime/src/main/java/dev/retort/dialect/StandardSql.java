package dev.retort.dialect;

import dev.retort.operation.AddCheck;
import dev.retort.operation.AddColumn;
import dev.retort.operation.AddForeignKey;
import dev.retort.operation.AddPrimaryKey;
import dev.retort.operation.AddUnique;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.AlterSequence;
import dev.retort.operation.Backfill;
import dev.retort.operation.CommentOnTable;
import dev.retort.operation.CreateIndex;
import dev.retort.operation.CreateSchema;
import dev.retort.operation.CreateSequence;
import dev.retort.operation.CreateTable;
import dev.retort.operation.CreateView;
import dev.retort.operation.DeleteRows;
import dev.retort.operation.DropCheck;
import dev.retort.operation.DropColumn;
import dev.retort.operation.DropForeignKey;
import dev.retort.operation.DropIndex;
import dev.retort.operation.DropPrimaryKey;
import dev.retort.operation.DropSequence;
import dev.retort.operation.DropTable;
import dev.retort.operation.DropUnique;
import dev.retort.operation.DropView;
import dev.retort.operation.ExecuteSql;
import dev.retort.operation.InsertRows;
import dev.retort.operation.Online;
import dev.retort.operation.Operation;
import dev.retort.operation.RenameColumn;
import dev.retort.operation.RenameConstraint;
import dev.retort.operation.RenameIndex;
import dev.retort.operation.RenameTable;
import dev.retort.operation.RunCode;
import dev.retort.operation.SchemaMismatchException;
import dev.retort.operation.UpdateRows;
import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.Names;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.TypeKind;
import dev.retort.schema.View;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Operations as the SQL that most databases share. A database says only what it says otherwise, by overriding the method of that
 * statement. There is one such class a database; that of MariaDB says what it has otherwise than MySQL.
 *
 * <p>A change of a table is rendered from two states of it, before and after, each made {@linkplain #explicit explicit}: constraints
 * that go are dropped first, then comes the change itself, then constraints that come are added.
 */
abstract class StandardSql implements Operation.Visitor<List<String>> {
    final Dialect dialect;
    final Identifiers names;
    final Clauses clauses;
    final Constraints constraints;
    final Comments comments;
    final Rows rows;
    final Schema before;
    final Grammar grammar;

    StandardSql(Grammar grammar, Schema before) {
        this.dialect = grammar.dialect();
        this.names = grammar.clauses().names;
        this.clauses = grammar.clauses();
        this.constraints = grammar.constraints();
        this.comments = grammar.comments();
        this.rows = grammar.rows();
        this.before = before;
        this.grammar = grammar;
    }

    /** The table with all that the database adds to it by itself. */
    abstract Table explicit(Table table);

    /** The statements that make one column of a table another, constraints aside. */
    abstract List<String> alterColumn(Table table, Column from, Column to);

    // Tables

    @Override
    public List<String> visit(CreateTable operation) {
        Table table = explicit(operation.table());
        Stream<String> columns = table.columns().stream().map(column -> column(operation.table(), column));
        Stream<String> inside = Constraint.of(table).stream()
                .filter(constraint -> constraints.isInside(table, constraint))
                .map(clauses::constraint);
        List<String> statements = new ArrayList<>();
        statements.add("create table " + names.sql(table.name())
                + Stream.concat(columns, inside).collect(Collectors.joining(",\n    ", " (\n    ", "\n)"))
                + options(table));
        Constraint.of(table).stream()
                .filter(constraint -> !constraints.isInside(table, constraint))
                .forEach(constraint -> statements.add(constraints.add(table, constraint)));
        table.indexes().forEach(index -> statements.addAll(grammar.indexes().create(table, index)));
        statements.addAll(comments.of(table));
        return statements;
    }

    /** A column as it stands in a table, which is as the schema has it. */
    String column(Table table, Column column) {
        return clauses.column(column);
    }

    /** What follows the parentheses of a new table. */
    String options(Table table) {
        return "";
    }

    @Override
    public List<String> visit(DropTable operation) {
        operation.applyTo(before);
        return List.of("drop table " + names.sql(operation.table().name()));
    }

    @Override
    public List<String> visit(RenameTable operation) {
        String from = operation.from();
        String to = operation.to();
        requireSameSchema(operation);
        return sequence(
                List.of("alter table " + names.sql(from) + " rename to " + names.simple(to)),
                constraints.follow(before(from), table(operation.applyTo(before), to)));
    }

    final void requireSameSchema(RenameTable operation) {
        if (!isInSameSchema(operation)) {
            throw Refusal.of(
                    dialect,
                    "move table " + operation.from() + " to " + operation.to(),
                    "Create the table there, copy its rows with op.execute, and drop it");
        }
    }

    static boolean isInSameSchema(RenameTable operation) {
        return Names.same(Identifiers.schemaOf(operation.from()), Identifiers.schemaOf(operation.to()));
    }

    @Override
    public List<String> visit(CommentOnTable operation) {
        operation.applyTo(before);
        return comments.onTable(operation.table(), operation.to());
    }

    // Views

    @Override
    public List<String> visit(CreateView operation) {
        operation.applyTo(before);
        View view = operation.view();
        return List.of("create view " + names.sql(view.name()) + " as " + names.expression(view.query()));
    }

    @Override
    public List<String> visit(DropView operation) {
        operation.applyTo(before);
        return List.of("drop view " + names.sql(operation.view().name()));
    }

    // Columns

    @Override
    public List<String> visit(AddColumn operation) {
        String name = operation.table();
        Column column = operation.column();
        Table after = operation.applyTo(before).table(name).orElseThrow();
        String add = alter(name) + clauses.add(column(after, column));
        return change(operation, name, sequence(List.of(add), comments.onColumns(name, List.of(column))));
    }

    @Override
    public List<String> visit(DropColumn operation) {
        return change(
                operation,
                operation.table(),
                List.of(alter(operation.table()) + "drop column "
                        + names.sql(operation.column().name())));
    }

    @Override
    public List<String> visit(AlterColumn operation) {
        String table = operation.table();
        return change(operation, table, alterColumn(before(table), operation.from(), operation.to()));
    }

    @Override
    public List<String> visit(RenameColumn operation) {
        String table = operation.table();
        return sequence(
                List.of(alter(table) + renameColumn(names.sql(operation.from()), names.sql(operation.to()))),
                constraints.follow(before(table), table(operation.applyTo(before), table)));
    }

    String renameColumn(String from, String to) {
        return "rename column " + from + " to " + to;
    }

    // Constraints

    @Override
    public List<String> visit(AddPrimaryKey operation) {
        return change(operation, operation.table(), List.of());
    }

    @Override
    public List<String> visit(DropPrimaryKey operation) {
        return change(operation, operation.table(), List.of());
    }

    @Override
    public List<String> visit(AddUnique operation) {
        return change(operation, operation.table(), List.of());
    }

    @Override
    public List<String> visit(DropUnique operation) {
        return change(operation, operation.table(), List.of());
    }

    @Override
    public List<String> visit(AddForeignKey operation) {
        return change(operation, operation.table(), List.of());
    }

    @Override
    public List<String> visit(DropForeignKey operation) {
        return change(operation, operation.table(), List.of());
    }

    @Override
    public List<String> visit(AddCheck operation) {
        return change(operation, operation.table(), List.of());
    }

    @Override
    public List<String> visit(DropCheck operation) {
        return change(operation, operation.table(), List.of());
    }

    @Override
    public List<String> visit(RenameConstraint operation) {
        return change(operation, operation.table(), List.of());
    }

    /** What an operation does to a table: its own statements between those for the constraints that go and that come. */
    List<String> change(Operation operation, String table, List<String> statements) {
        return constraints.change(before(table), table(operation.applyTo(before), table), statements);
    }

    // Schemas, indexes and sequences

    @Override
    public List<String> visit(CreateSchema operation) {
        return List.of("create schema if not exists " + names.sql(operation.name()));
    }

    @Override
    public List<String> visit(CreateIndex operation) {
        return grammar.indexes().create(before(operation.table()), operation.index());
    }

    @Override
    public List<String> visit(DropIndex operation) {
        return grammar.indexes().drop(operation.table(), operation.index());
    }

    @Override
    public List<String> visit(RenameIndex operation) {
        operation.applyTo(before);
        return grammar.indexes().rename(before(operation.table()), operation.from(), operation.to());
    }

    @Override
    public List<String> visit(CreateSequence operation) {
        return grammar.sequences().create(operation.sequence());
    }

    @Override
    public List<String> visit(AlterSequence operation) {
        operation.applyTo(before);
        return grammar.sequences().alter(operation.from(), operation.to());
    }

    @Override
    public List<String> visit(DropSequence operation) {
        operation.applyTo(before);
        return grammar.sequences().drop(operation.sequence());
    }

    // Rows

    @Override
    public List<String> visit(InsertRows operation) {
        Table table = table(operation.applyTo(before), operation.table());
        List<String> statements = new ArrayList<>(rows.insert(operation, table));
        table.columns().stream()
                .filter(column -> clauses.isNumbered(column) && !statements.isEmpty())
                .filter(column -> Names.contains(operation.columns(), column.name()))
                .findFirst()
                .ifPresent(column -> statements.addAll(numberOn(table, column)));
        return statements;
    }

    /** What lets an identity go on after numbers that it did not give itself; nothing where it does so by itself. */
    abstract List<String> numberOn(Table table, Column identity);

    @Override
    public List<String> visit(DeleteRows operation) {
        return rows.delete(operation, table(operation.applyTo(before), operation.table()));
    }

    @Override
    public List<String> visit(UpdateRows operation) {
        return rows.update(operation, table(operation.applyTo(before), operation.table()));
    }

    /** All rows at once, those that batches left over too. */
    @Override
    public List<String> visit(Backfill operation) {
        operation.applyTo(before);
        String column = names.sql(operation.column());
        return List.of("update " + names.sql(operation.table()) + " set " + column + " = "
                + names.expression(operation.value()) + " where " + column + " is null");
    }

    /** As ever, where a database has no other way, or none that keeps others waiting. */
    @Override
    public List<String> visit(Online operation) {
        return operation.operation().accept(this);
    }

    @Override
    public List<String> visit(ExecuteSql operation) {
        return RawSql.of(operation, dialect);
    }

    /** A comment in its place: the runner calls the code. */
    @Override
    public List<String> visit(RunCode operation) {
        return List.of("-- Java code: " + operation.name());
    }

    // Words that recur

    String alter(String table) {
        return clauses.alter(table);
    }

    /** One of a column that gets another definition: a check that its type brought along goes with it. */
    final Replacement replacement(Table table, Column to) {
        Table plain = before.table(table.name()).orElseThrow();
        List<Check> after = explicit(with(plain, to)).checks();
        return replacement(
                table.withChecks(table.checks().stream().filter(after::contains).toList()));
    }

    static Table with(Table table, Column column) {
        return table.withColumns(table.columns().stream()
                .map(each -> Names.same(each.name(), column.name()) ? column : each)
                .toList());
    }

    final Replacement replacement(Table table) {
        return new Replacement(grammar, table);
    }

    /** The table that an operation starts from. */
    Table before(String name) {
        return table(before, name);
    }

    Table table(Schema schema, String name) {
        return explicit(schema.table(name).orElseThrow(() -> new SchemaMismatchException("there is no table " + name)));
    }

    /** Whether a column changes from text to text of another length at most. */
    static boolean isAnotherLength(Column from, Column to) {
        return isVarchar(from) && isVarchar(to);
    }

    private static boolean isVarchar(Column column) {
        return column.type() instanceof ColumnType.Basic basic && basic.kind() == TypeKind.VARCHAR;
    }

    static List<String> sequence(List<String> first, List<String> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
