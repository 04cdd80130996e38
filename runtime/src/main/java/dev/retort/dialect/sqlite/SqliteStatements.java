package dev.retort.dialect.sqlite;

import dev.retort.dialect.UnsupportedChange;
import dev.retort.dialect.sql.ColumnChecks;
import dev.retort.dialect.sql.DependentParts;
import dev.retort.dialect.sql.SqlGrammar;
import dev.retort.dialect.sql.StandardSql;
import dev.retort.dialect.text.Identifiers;
import dev.retort.operation.AddColumn;
import dev.retort.operation.AppliedOperation;
import dev.retort.operation.CreateSchema;
import dev.retort.operation.CreateSequence;
import dev.retort.operation.CreateTable;
import dev.retort.operation.DropColumn;
import dev.retort.operation.RenameIndex;
import dev.retort.operation.RenameTable;
import dev.retort.schema.Column;
import dev.retort.schema.Index;
import dev.retort.schema.Names;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The statements that SQLite has otherwise than the standard: what ALTER TABLE can't do there is done by a new table with the old rows. */
final class SqliteStatements extends StandardSql {

    private @Nullable SqliteRebuild rebuild;

    SqliteStatements(SqlGrammar grammar, AppliedOperation applied) {
        super(grammar, applied);
    }

    /** The rebuild that makes the change of the visited operation; the only way, if the operation has no statements. */
    Optional<SqliteRebuild> rebuild() {
        return Optional.ofNullable(rebuild);
    }

    /** Unnamed constraints stay unnamed, because SQLite drops nothing by name. */
    @Override
    protected Table explicit(Table table) {
        return table.withChecks(ColumnChecks.joined(table, ColumnChecks::ofEnumeration));
    }

    @Override
    public List<String> visit(CreateTable operation) {
        requireNoSchema(operation.table().name());
        requireKeyed(operation.table());
        return super.visit(operation);
    }

    /** Refuses a number that is not the key. */
    void requireKeyed(Table table) {
        for (Column column : table.columns()) {
            if (SqliteKeyOrder.isNumberedBesideKey(table, column)) {
                throw UnsupportedChange.of(
                        dialect,
                        "number " + table.name() + "." + column.name() + ", because it is not the primary key",
                        "Make that column the only one in the primary key, or generate its values in the application");
            }
        }
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
        return UnsupportedChange.of(dialect, what, "SQLite has no schemas: omit the schema");
    }

    @Override
    public List<String> visit(RenameTable operation) {
        requireNoSchema(operation.to());
        UnsupportedChange.requireSameSchema(dialect, operation);
        return List.of("alter table " + names.sql(operation.from()) + " rename to " + names.simple(operation.to()));
    }

    @Override
    public List<String> visit(AddColumn operation) {
        Column column = operation.column();
        boolean plain = ((SqliteClauses) clauses).canAdd(column)
                && ColumnChecks.ofEnumeration(column).findAny().isEmpty();
        List<String> rebuilt = change(operation.table(), List.of());
        return plain ? List.of(alter(operation.table()) + clauses.add(clauses.column(column))) : rebuilt;
    }

    @Override
    public List<String> visit(DropColumn operation) {
        DependentParts parts = new DependentParts(before(operation.table()), List.of(operation.column()));
        boolean plain = parts.constraints().isEmpty()
                && parts.indexes().isEmpty()
                && parts.computed().isEmpty();
        List<String> rebuilt = change(operation.table(), List.of());
        return plain ? List.of(alter(operation.table()) + "drop column " + names.sql(operation.column())) : rebuilt;
    }

    /** The rebuilt table contains all changes of a column. */
    @Override
    protected List<String> alterColumn(Table table, Column from, Column to) {
        if (from.generated().isEmpty()
                && SqliteAffinity.isMisread(dialect.type(from.type()), dialect.type(to.type()))) {
            throw UnsupportedChange.of(
                    dialect,
                    "turn " + from + " into " + to + ", because existing values would be misread",
                    "Add a column, fill it with op.execute, and drop this one");
        }
        return List.of();
    }

    /** All other changes of a table. */
    @Override
    protected List<String> change(String table, List<String> statements) {
        Table from = before.table(table).orElseThrow();
        Table to = after.table(table).orElseThrow();
        rebuild = new SqliteRebuild(this, grammar, from, to);
        return List.of();
    }

    /** There is no statement for that. */
    @Override
    public List<String> visit(RenameIndex operation) {
        requireNoSchema(operation.table());
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
    protected List<String> numberOn(Table table, Column identity) {
        return List.of();
    }
}
