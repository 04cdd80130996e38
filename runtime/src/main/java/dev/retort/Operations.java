package dev.retort;

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
import dev.retort.operation.Row;
import dev.retort.operation.RunCode;
import dev.retort.operation.UpdateRows;
import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Index;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Sequence;
import dev.retort.schema.Sql;
import dev.retort.schema.Table;
import dev.retort.schema.TablePart;
import dev.retort.schema.UniqueConstraint;
import dev.retort.schema.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * What a {@link Migration} records its operations with, one a call. Nothing runs while it records. Not thread-safe: each call of
 * {@link Migration#upgrade} or {@link Migration#downgrade} gets one of its own.
 */
public final class Operations {
    private final List<Operation> recorded;
    private final UnaryOperator<Operation> form;

    private Operations(List<Operation> recorded, UnaryOperator<Operation> form) {
        this.recorded = recorded;
        this.form = form;
    }

    /** The operations that a migration records: {@code Operations.recordedBy(migration::upgrade)}. */
    public static List<Operation> recordedBy(Consumer<Operations> method) {
        Operations operations = new Operations(new ArrayList<>(), operation -> operation);
        method.accept(operations);
        return List.copyOf(operations.recorded);
    }

    private void add(Operation operation) {
        recorded.add(form.apply(operation));
    }

    /**
     * Records the next operation in a form that lets others read and write meanwhile, where the database has one:
     * {@code op.online().createIndex("booking", index("ix_booking_guest_id", "guest_id"))} is {@code create index concurrently} on PostgreSQL.
     * That form runs outside of a transaction.
     */
    public Operations online() {
        return new Operations(recorded, Online::new);
    }

    /** Creates a table: {@code create table booking (…)}, with its indexes. */
    public void createTable(String name, TablePart... parts) {
        add(new CreateTable(Table.of(name, parts)));
    }

    /** Creates a table with a comment. */
    public void createTable(String name, String comment, List<TablePart> parts) {
        add(new CreateTable(Table.of(name, parts.toArray(TablePart[]::new)).withComment(comment)));
    }

    /** Drops a table, whose parts are said so that the drop can be reversed. Loses its rows. */
    public void dropTable(String name, TablePart... parts) {
        add(new DropTable(Table.of(name, parts)));
    }

    /** Drops a table with a comment. Loses its rows. */
    public void dropTable(String name, String comment, List<TablePart> parts) {
        add(new DropTable(Table.of(name, parts.toArray(TablePart[]::new)).withComment(comment)));
    }

    /** Renames a table; foreign keys that reference it follow. */
    public void renameTable(String from, String to) {
        add(new RenameTable(from, to));
    }

    /** Changes the comment of a table; empty for none. */
    public void commentOnTable(String table, String from, String to) {
        add(new CommentOnTable(table, from, to));
    }

    /** Creates a view: {@code create view daily_sales as select …}. */
    public void createView(String name, String query) {
        createView(name, Sql.of(query));
    }

    /** Creates a view whose query is another on some databases. */
    public void createView(String name, Sql query) {
        add(new CreateView(new View(name, query)));
    }

    /** Drops a view, whose query is said so that the drop can be reversed. */
    public void dropView(String name, String query) {
        dropView(name, Sql.of(query));
    }

    /** Drops a view whose query is another on some databases. */
    public void dropView(String name, Sql query) {
        add(new DropView(new View(name, query)));
    }

    /** {@code alter table … add column …}. */
    public void addColumn(String table, Column column) {
        add(new AddColumn(table, column));
    }

    /** {@code alter table … drop column …}. Loses its values. */
    public void dropColumn(String table, Column column) {
        add(new DropColumn(table, column));
    }

    /** {@code alter table … rename column … to …}; keys, indexes and checks follow. */
    public void renameColumn(String table, String from, String to) {
        add(new RenameColumn(table, from, to));
    }

    /** Changes everything of a column but its name. */
    public void alterColumn(String table, Column from, Column to) {
        add(new AlterColumn(table, from, to));
    }

    /** {@code alter table … add constraint … primary key (…)}. */
    public void addPrimaryKey(String table, PrimaryKey key) {
        add(new AddPrimaryKey(table, key));
    }

    /** {@code alter table … drop constraint …}. */
    public void dropPrimaryKey(String table, PrimaryKey key) {
        add(new DropPrimaryKey(table, key));
    }

    /** {@code alter table … add constraint … unique (…)}. */
    public void addUnique(String table, UniqueConstraint unique) {
        add(new AddUnique(table, unique));
    }

    /** {@code alter table … drop constraint …}. */
    public void dropUnique(String table, UniqueConstraint unique) {
        add(new DropUnique(table, unique));
    }

    /** {@code alter table … add constraint … foreign key (…) references …}. */
    public void addForeignKey(String table, ForeignKey key) {
        add(new AddForeignKey(table, key));
    }

    /** {@code alter table … drop constraint …}. */
    public void dropForeignKey(String table, ForeignKey key) {
        add(new DropForeignKey(table, key));
    }

    /** {@code alter table … add constraint … check (…)}. */
    public void addCheck(String table, Check check) {
        add(new AddCheck(table, check));
    }

    /** {@code alter table … drop constraint …}. */
    public void dropCheck(String table, Check check) {
        add(new DropCheck(table, check));
    }

    /** Renames a primary key, unique constraint, foreign key or check: {@code alter table … rename constraint … to …}. */
    public void renameConstraint(String table, String from, String to) {
        add(new RenameConstraint(table, from, to));
    }

    /** {@code create index … on … (…)}. */
    public void createIndex(String table, Index index) {
        add(new CreateIndex(table, index));
    }

    /** {@code drop index …}. */
    public void dropIndex(String table, Index index) {
        add(new DropIndex(table, index));
    }

    /** {@code alter index … rename to …}. */
    public void renameIndex(String table, String from, String to) {
        add(new RenameIndex(table, from, to));
    }

    /** {@code create schema if not exists …}. */
    public void createSchema(String name) {
        add(new CreateSchema(name));
    }

    /** {@code create sequence … start with … increment by …}. */
    public void createSequence(Sequence sequence) {
        add(new CreateSequence(sequence));
    }

    /** {@code drop sequence …}. */
    public void dropSequence(Sequence sequence) {
        add(new DropSequence(sequence));
    }

    /** {@code alter sequence … increment by …}. */
    public void alterSequence(Sequence from, Sequence to) {
        add(new AlterSequence(from, to));
    }

    /** Runs SQL that is the same on every database. It may change rows, not the schema. */
    public void execute(String sql) {
        add(new ExecuteSql(Map.of(ExecuteSql.ANY, sql)));
    }

    /** Runs SQL by dialect: {@code Map.of("h2", …, "postgresql", …)}; the empty name stands for every other dialect. */
    public void execute(Map<String, String> sqlByDialect) {
        add(new ExecuteSql(sqlByDialect));
    }

    /**
     * Runs SQL that changes the schema, and says what it does to it: {@code op.execute("…", effect -> effect.dropTable("guest_old", …))}. The
     * effect is replayed in memory and never run.
     */
    public void execute(String sql, Consumer<Operations> effect) {
        execute(Map.of(ExecuteSql.ANY, sql), effect);
    }

    /** Runs SQL by dialect that changes the schema, and says what it does to it. */
    public void execute(Map<String, String> sqlByDialect, Consumer<Operations> effect) {
        add(new ExecuteSql(sqlByDialect, recordedBy(effect)));
    }

    /**
     * Runs Java code over the connection: {@code op.run("split names", connection -> …)}. It may change rows, not the schema, and must not
     * commit. No script can hold it.
     *
     * @param name what it does, on one line; it stands for the code in the revision's checksum
     */
    public void run(String name, RunCode.Code code) {
        add(new RunCode(name, code, List.of()));
    }

    /** Runs Java code that changes the schema, and says what it does to it; the effect is replayed in memory and never run. */
    public void run(String name, RunCode.Code code, Consumer<Operations> effect) {
        add(new RunCode(name, code, recordedBy(effect)));
    }

    /**
     * Gives rows without a value in a column one, as SQL: {@code op.backfill("guest", "email", "'unknown'")}. Runs in batches by primary
     * key, each committed for itself, where the revision is not one transaction: {@code @Revision(…, transactional = false)}, and ever on
     * MariaDB, MySQL and H2. A run that is cut off goes on where it stopped.
     */
    public void backfill(String table, String column, String value) {
        add(new Backfill(table, column, value));
    }

    /** Inserts rows: {@code op.insert("sentiment", columns("code", "label"), row("P", "positive"))}. */
    public void insert(String table, List<String> columns, Row... rows) {
        add(new InsertRows(table, columns, List.of(rows)));
    }

    /** Deletes the rows that have these values: {@code op.delete("sentiment", columns("code"), row("P"))}. */
    public void delete(String table, List<String> columns, Row... rows) {
        add(new DeleteRows(table, columns, List.of(rows)));
    }

    /**
     * Changes values of the rows that have some others:
     * {@code op.update("sentiment", columns("code"), row("P"), columns("label"), row("positive"), row("good"))}.
     */
    public void update(String table, List<String> keys, Row key, List<String> columns, Row from, Row to) {
        add(new UpdateRows(table, keys, key, columns, from, to));
    }
}
