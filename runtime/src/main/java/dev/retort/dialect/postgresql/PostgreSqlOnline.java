package dev.retort.dialect.postgresql;

import dev.retort.dialect.sql.NamedConstraint;
import dev.retort.operation.AddCheck;
import dev.retort.operation.AddForeignKey;
import dev.retort.operation.AddPrimaryKey;
import dev.retort.operation.AddUnique;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.CreateIndex;
import dev.retort.operation.DropIndex;
import dev.retort.operation.Operation;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;

/**
 * What PostgreSQL does beside readers and writers, in several statements, each to be committed by itself (PostgreSQL 18, CREATE INDEX,
 * Building Indexes Concurrently; ALTER TABLE, {@code not valid}, {@code using index}). An index that an earlier try left invalid goes first.
 */
final class PostgreSqlOnline {
    /** Holds while a column becomes NOT NULL: PostgreSQL trusts it, and does not look at the rows again (from 12 on). */
    private static final String PROOF = "retort_not_null";

    private final PostgreSqlStatements plain;

    /**
     * @param plain the statements that it would be otherwise
     */
    PostgreSqlOnline(PostgreSqlStatements plain) {
        this.plain = plain;
    }

    List<String> of(Operation operation) {
        if (operation instanceof CreateIndex create) {
            return index(create);
        }
        if (operation instanceof DropIndex drop) {
            return plain.visit(drop).stream()
                    .map(sql -> sql.replaceFirst("^drop index ", "drop index concurrently "))
                    .toList();
        }
        if (operation instanceof AddUnique add) {
            return keyed(add.table(), "unique");
        }
        if (operation instanceof AddPrimaryKey add) {
            return keyed(add.table(), "primary key");
        }
        if (operation instanceof AddForeignKey add) {
            return unvalidated(add, add.table());
        }
        if (operation instanceof AddCheck add) {
            return unvalidated(add, add.table());
        }
        return operation instanceof AlterColumn alter ? notNull(alter) : operation.accept(plain);
    }

    private List<String> index(CreateIndex create) {
        List<String> statements = new ArrayList<>();
        plain.grammar
                .indexes()
                .drop(create.table(), create.index())
                .forEach(sql -> statements.add(sql.replaceFirst("^drop index ", "drop index concurrently if exists ")));
        plain.visit(create)
                .forEach(sql ->
                        statements.add(sql.replaceFirst("^create (unique )?index ", "create $1index concurrently ")));
        return statements;
    }

    /** Over an index that is there already, a constraint is added at once. */
    private List<String> keyed(String table, String kind) {
        List<String> statements = new ArrayList<>();
        for (NamedConstraint constraint : added(table)) {
            List<String> columns = constraint.part() instanceof UniqueConstraint unique
                    ? unique.columns()
                    : ((PrimaryKey) constraint.part()).columns();
            String name = plain.names.sql(constraint.name());
            statements.add("drop index concurrently if exists " + plain.names.beside(table, constraint.name()));
            statements.add("create unique index concurrently " + name + " on " + plain.names.sql(table) + " ("
                    + plain.names.list(columns) + ")");
            statements.add(plain.alter(table) + "add constraint " + name + " " + kind + " using index " + name);
        }
        return statements;
    }

    private List<String> unvalidated(Operation operation, String table) {
        List<String> statements = new ArrayList<>();
        List<NamedConstraint> added = added(table);
        for (String sql : operation.accept(plain)) {
            boolean adds = sql.startsWith(plain.alter(table) + "add constraint ");
            statements.add(adds ? sql + " not valid" : sql);
        }
        added.forEach(constraint ->
                statements.add(plain.alter(table) + "validate constraint " + plain.names.sql(constraint.name())));
        return statements;
    }

    private List<String> notNull(AlterColumn alter) {
        List<String> statements = new ArrayList<>(plain.visit(alter));
        if (alter.requiresValues()) {
            String table = plain.alter(alter.table());
            statements.add(
                    0,
                    table + "add constraint " + PROOF + " check (" + plain.names.sql(alter.column())
                            + " is not null) not valid");
            statements.add(1, table + "validate constraint " + PROOF);
            statements.add(table + "drop constraint " + PROOF);
        }
        return statements;
    }

    private List<NamedConstraint> added(String table) {
        return NamedConstraint.Change.between(plain.before(table), plain.table(plain.after, table))
                .added();
    }
}
