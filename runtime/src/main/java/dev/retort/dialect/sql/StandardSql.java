package dev.retort.dialect.sql;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.RawSql;
import dev.retort.dialect.UnsupportedChange;
import dev.retort.dialect.text.Identifiers;
import dev.retort.operation.AddColumn;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.AlterSequence;
import dev.retort.operation.AppliedOperation;
import dev.retort.operation.Backfill;
import dev.retort.operation.CommentOnTable;
import dev.retort.operation.ConstraintOperation;
import dev.retort.operation.ContinueSequence;
import dev.retort.operation.CreateIndex;
import dev.retort.operation.CreateSchema;
import dev.retort.operation.CreateSequence;
import dev.retort.operation.CreateTable;
import dev.retort.operation.CreateView;
import dev.retort.operation.CustomOperation;
import dev.retort.operation.DeleteRows;
import dev.retort.operation.DropColumn;
import dev.retort.operation.DropIndex;
import dev.retort.operation.DropSequence;
import dev.retort.operation.DropTable;
import dev.retort.operation.DropView;
import dev.retort.operation.ExecuteSql;
import dev.retort.operation.InsertRows;
import dev.retort.operation.Online;
import dev.retort.operation.Operation;
import dev.retort.operation.RenameColumn;
import dev.retort.operation.RenameIndex;
import dev.retort.operation.RenameTable;
import dev.retort.operation.RunCode;
import dev.retort.operation.SchemaMismatchException;
import dev.retort.operation.UpdateRows;
import dev.retort.schema.Column;
import dev.retort.schema.Names;
import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Renders operations as the SQL that most databases share. A database overrides the methods of the statements that
 * differ. There is one such class per database; that of MariaDB extends that of MySQL.
 *
 * <p>A change of a table is rendered from its states before and after, both {@linkplain #explicit explicit}: removed constraints
 * are dropped first, then comes the change itself, then new constraints are added.
 */
public abstract class StandardSql implements Operation.Visitor<List<String>> {
    public final Dialect dialect;
    public final Identifiers names;
    public final Clauses clauses;
    public final ConstraintStatements constraints;
    public final RowStatements rows;
    public final SqlGrammar grammar;

    /** The schema that the operation starts from. */
    public final Schema before;

    /** The schema that the operation leads to. */
    public final Schema after;

    public StandardSql(SqlGrammar grammar, AppliedOperation applied) {
        this.dialect = grammar.dialect();
        this.names = grammar.clauses().names;
        this.clauses = grammar.clauses();
        this.constraints = grammar.constraints();
        this.rows = grammar.rows();
        this.before = applied.before();
        this.after = applied.after();
        this.grammar = grammar;
    }

    /** The table with all that the database adds to it by itself. */
    protected abstract Table explicit(Table table);

    /** The statements that make one column of a table another, constraints aside. */
    protected abstract List<String> alterColumn(Table table, Column from, Column to);

    @Override
    public List<String> visit(CreateTable operation) {
        Table table = explicit(operation.table());
        List<String> inside = new ArrayList<>();
        List<String> outside = new ArrayList<>();
        table.columns().forEach(column -> inside.add(column(operation.table(), column)));
        for (NamedConstraint constraint : NamedConstraint.of(table)) {
            if (constraints.isInside(table, constraint)) {
                inside.add(clauses.constraint(constraint));
            } else {
                outside.add(constraints.add(table, constraint));
            }
        }
        String parts = " (\n    " + String.join(",\n    ", inside) + "\n)";
        List<String> statements = new ArrayList<>();
        statements.add("create table " + names.sql(table.name()) + parts + options(table));
        table.indexes().forEach(index -> statements.addAll(grammar.indexes().create(table, index)));
        statements.addAll(outside);
        statements.addAll(grammar.comments().of(table));
        return statements;
    }

    /** A column as it stands in a table, which is as the schema has it. */
    protected String column(Table table, Column column) {
        return clauses.column(column);
    }

    /** The SQL after the parentheses of {@code create table}. */
    protected String options(Table table) {
        return "";
    }

    @Override
    public List<String> visit(DropTable operation) {
        return List.of("drop table " + names.sql(operation.table()));
    }

    @Override
    public List<String> visit(RenameTable operation) {
        UnsupportedChange.requireSameSchema(dialect, operation);
        String to = operation.to();
        return sequence(
                List.of("alter table " + names.sql(operation.from()) + " rename to " + names.simple(to)),
                constraints.follow(before(operation.from()), table(after, to)));
    }

    @Override
    public List<String> visit(CommentOnTable operation) {
        return grammar.comments().onTable(operation.table(), operation.to());
    }

    @Override
    public List<String> visit(CreateView operation) {
        return List.of("create view " + names.sql(operation.view().name()) + " as "
                + names.expression(operation.view().query()));
    }

    @Override
    public List<String> visit(DropView operation) {
        return List.of("drop view " + names.sql(operation.view()));
    }

    @Override
    public List<String> visit(AddColumn operation) {
        String name = operation.table();
        Column column = operation.column();
        Table altered = after.table(name).orElseThrow();
        String add = alter(name) + clauses.add(column(altered, column));
        return change(name, sequence(List.of(add), grammar.comments().onColumns(name, List.of(column))));
    }

    @Override
    public List<String> visit(DropColumn operation) {
        return change(
                operation.table(), List.of(alter(operation.table()) + "drop column " + names.sql(operation.column())));
    }

    @Override
    public List<String> visit(AlterColumn operation) {
        String table = operation.table();
        return change(table, alterColumn(before(table), operation.from(before), operation.to(before)));
    }

    @Override
    public List<String> visit(RenameColumn operation) {
        String table = operation.table();
        return sequence(
                List.of(alter(table) + renameColumn(names.sql(operation.from()), names.sql(operation.to()))),
                constraints.follow(before(table), table(after, table)));
    }

    protected String renameColumn(String from, String to) {
        return "rename column " + from + " to " + to;
    }

    /** All of a constraint that changes is in the two states of its table. */
    @Override
    public List<String> visit(ConstraintOperation operation) {
        return change(operation.table(), List.of());
    }

    /** The statements of an operation on a table: drops of constraints, its own statements, new constraints. */
    protected List<String> change(String table, List<String> statements) {
        return constraints.change(before(table), table(after, table), statements);
    }

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
        return grammar.indexes().drop(operation.table(), operation.dropped(before));
    }

    @Override
    public List<String> visit(RenameIndex operation) {
        return grammar.indexes().rename(before(operation.table()), operation.from(), operation.to());
    }

    @Override
    public List<String> visit(CreateSequence operation) {
        return grammar.sequences().create(operation.sequence());
    }

    @Override
    public List<String> visit(AlterSequence operation) {
        return grammar.sequences().alter(operation.from(before), operation.to(before));
    }

    @Override
    public List<String> visit(DropSequence operation) {
        return grammar.sequences().drop(operation.dropped(before));
    }

    @Override
    public List<String> visit(ContinueSequence operation) {
        Sequence sequence = operation.of(before);
        return grammar.sequences().restart(sequence, rows.nextNumber(operation, sequence));
    }

    @Override
    public List<String> visit(InsertRows operation) {
        Table table = table(after, operation.table());
        List<String> statements = new ArrayList<>(rows.insert(operation, table));
        table.columns().stream()
                .filter(column -> clauses.isNumbered(column) && !statements.isEmpty())
                .filter(column -> Names.contains(operation.columns(), column.name()))
                .findFirst()
                .ifPresent(column -> statements.addAll(numberOn(table, column)));
        return statements;
    }

    /** The statements that move an identity past explicit values; empty if the database does that itself. */
    protected abstract List<String> numberOn(Table table, Column identity);

    @Override
    public List<String> visit(DeleteRows operation) {
        return rows.delete(operation, table(after, operation.table()));
    }

    @Override
    public List<String> visit(UpdateRows operation) {
        return rows.update(operation, table(after, operation.table()));
    }

    @Override
    public List<String> visit(Backfill operation) {
        return rows.fill(operation);
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

    @Override
    public List<String> visit(CustomOperation operation) {
        return RawSql.of(operation, dialect, before);
    }

    /** A comment in its place: the runner calls the code. */
    @Override
    public List<String> visit(RunCode operation) {
        return List.of(RunCode.IN_PLACE + operation.name());
    }

    public String alter(String table) {
        return clauses.alter(table);
    }

    /** The table that an operation starts from. */
    public Table before(String name) {
        return table(before, name);
    }

    public Table table(Schema schema, String name) {
        return explicit(
                schema.table(name).orElseThrow(() -> new SchemaMismatchException("table " + name + " does not exist")));
    }

    protected static List<String> sequence(List<String> first, List<String> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
