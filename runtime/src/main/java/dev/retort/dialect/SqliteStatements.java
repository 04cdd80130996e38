package dev.retort.dialect;

import dev.retort.operation.AddColumn;
import dev.retort.operation.CreateSchema;
import dev.retort.operation.CreateSequence;
import dev.retort.operation.CreateTable;
import dev.retort.operation.DropColumn;
import dev.retort.operation.Operation;
import dev.retort.operation.RenameIndex;
import dev.retort.operation.RenameTable;
import dev.retort.schema.Column;
import dev.retort.schema.Index;
import dev.retort.schema.Names;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The statements that SQLite has otherwise than the standard: what ALTER TABLE can't do there is done by a new table with the old rows. */
final class SqliteStatements extends StandardSql {

    private @Nullable SqliteRebuild rebuild;

    SqliteStatements(Grammar grammar, Schema before) {
        super(grammar, before);
    }

    /** How the operation that was visited makes a table anew, if it does. */
    Optional<SqliteRebuild> rebuild() {
        return Optional.ofNullable(rebuild);
    }

    /** What has no name keeps none: nothing there is dropped by its name. */
    @Override
    Table explicit(Table table) {
        return table.withChecks(ColumnChecks.joined(table, ColumnChecks::ofEnumeration));
    }

    @Override
    public List<String> visit(CreateTable operation) {
        requireNoSchema(operation.table().name());
        return super.visit(operation);
    }

    @Override
    String column(Table table, Column column) {
        PrimaryKey key = table.primaryKey();
        boolean alone = key != null && key.columns().size() == 1 && Names.contains(key.columns(), column.name());
        if (clauses.isNumbered(column) && !alone) {
            throw Refusal.of(
                    dialect,
                    "number " + table.name() + "." + column.name() + ", which is not the primary key",
                    "Make that column alone the primary key, or number it in the application");
        }
        return super.column(table, column);
    }

    @Override
    public List<String> visit(CreateSequence operation) {
        requireNoSchema(operation.sequence().name());
        return super.visit(operation);
    }

    @Override
    public List<String> visit(CreateSchema operation) {
        throw noSchema("create schema " + operation.name());
    }

    private void requireNoSchema(String name) {
        if (!Identifiers.schemaOf(name).isEmpty()) {
            throw noSchema("create " + name);
        }
    }

    private RuntimeException noSchema(String what) {
        return Refusal.of(dialect, what, "It has no schemas: leave the schema away");
    }

    @Override
    public List<String> visit(RenameTable operation) {
        requireNoSchema(operation.to());
        requireSameSchema(operation);
        return List.of("alter table " + names.sql(operation.from()) + " rename to " + names.simple(operation.to()));
    }

    @Override
    public List<String> visit(AddColumn operation) {
        Column column = operation.column();
        boolean plain = ((SqliteClauses) clauses).canAdd(column)
                && ColumnChecks.ofEnumeration(column).findAny().isEmpty();
        return plain ? List.of(alter(operation.table()) + clauses.add(clauses.column(column))) : super.visit(operation);
    }

    @Override
    public List<String> visit(DropColumn operation) {
        ColumnParts parts = new ColumnParts(
                before(operation.table()), List.of(operation.column().name()));
        boolean plain = parts.constraints().isEmpty()
                && parts.indexes().isEmpty()
                && parts.computed().isEmpty();
        return plain
                ? List.of(alter(operation.table()) + "drop column "
                        + names.sql(operation.column().name()))
                : super.visit(operation);
    }

    /** All of a column that changes is in the table that is made anew. */
    @Override
    List<String> alterColumn(Table table, Column from, Column to) {
        if (from.generated().isEmpty()
                && SqliteAffinity.isMisread(dialect.type(from.type()), dialect.type(to.type()))) {
            throw Refusal.of(
                    dialect,
                    "turn " + from + " into " + to + ", for the values would stay what they are and be misread",
                    "Add a column, fill it with op.execute, and drop this one");
        }
        return List.of();
    }

    /** Whatever changes a table otherwise. */
    @Override
    List<String> change(Operation operation, String table, List<String> statements) {
        Table from = before.table(table).orElseThrow();
        Table to = operation.applyTo(before).table(table).orElseThrow();
        rebuild = new SqliteRebuild(this, grammar, from, to);
        return rebuild.statements();
    }

    /** There is no statement for that. */
    @Override
    public List<String> visit(RenameIndex operation) {
        requireNoSchema(operation.table());
        operation.applyTo(before);
        Table table = before(operation.table());
        List<String> statements = new ArrayList<>();
        for (Index index : table.indexes()) {
            if (Names.same(index.name(), operation.from())) {
                statements.addAll(grammar.indexes().drop(table.name(), index));
                statements.addAll(grammar.indexes().create(table, index.withName(operation.to())));
            }
        }
        return statements;
    }

    /** The next number is always the one after the greatest. */
    @Override
    List<String> numberOn(Table table, Column identity) {
        return List.of();
    }
}
