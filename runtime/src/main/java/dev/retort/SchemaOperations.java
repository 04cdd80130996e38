package dev.retort;

import dev.retort.operation.AddCheck;
import dev.retort.operation.AddForeignKey;
import dev.retort.operation.AddPrimaryKey;
import dev.retort.operation.AddUnique;
import dev.retort.operation.AlterSequence;
import dev.retort.operation.ConstraintReference;
import dev.retort.operation.CreateIndex;
import dev.retort.operation.CreateSchema;
import dev.retort.operation.CreateSequence;
import dev.retort.operation.DropCheck;
import dev.retort.operation.DropForeignKey;
import dev.retort.operation.DropIndex;
import dev.retort.operation.DropPrimaryKey;
import dev.retort.operation.DropSequence;
import dev.retort.operation.DropUnique;
import dev.retort.operation.PropertyChange;
import dev.retort.operation.RenameConstraint;
import dev.retort.operation.RenameIndex;
import dev.retort.schema.Check;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Index;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Sequence;
import dev.retort.schema.Sql;
import dev.retort.schema.UniqueConstraint;
import java.util.List;

/**
 * The operations of a {@link Migration} that change the schema. {@link Operations} adds those for rows, SQL and Java
 * code.
 */
public abstract sealed class SchemaOperations extends TableOperations permits Operations {
    /**
     * Adds a primary key: {@code alter table guest add constraint pk_guest primary key (id)}.
     *
     * @param key {@code primaryKey("pk_guest", "id")}
     */
    public void addPrimaryKey(String table, PrimaryKey key) {
        add(new AddPrimaryKey(table, key));
    }

    /** Drops the primary key of a table: {@code alter table guest drop constraint pk_guest}. */
    public void dropPrimaryKey(String table) {
        add(new DropPrimaryKey(table));
    }

    /**
     * Adds a unique constraint: {@code alter table guest add constraint uq_guest_email unique (email)}. Fails on a
     * table with duplicate values.
     *
     * @param unique {@code unique("uq_guest_email", "email")}
     */
    public void addUnique(String table, UniqueConstraint unique) {
        add(new AddUnique(table, unique));
    }

    /** Drops a unique constraint: {@code alter table guest drop constraint uq_guest_email}. */
    public void dropUnique(String table, String name) {
        add(new DropUnique(table, ConstraintReference.named(name)));
    }

    /**
     * Drops a unique constraint that the database named.
     *
     * <pre>{@code
     * op.dropUnique("guest", columns("email"));
     * }</pre>
     *
     * @param columns the columns of the constraint, which identify it
     */
    public void dropUnique(String table, List<String> columns) {
        add(new DropUnique(table, ConstraintReference.over(columns)));
    }

    /**
     * Adds a foreign key.
     *
     * <pre>{@code
     * op.addForeignKey("booking", foreignKey("fk_booking_guest_id", "guest_id").references("guest", "id"));
     * }</pre>
     *
     * <p>SQL: {@code alter table booking add constraint fk_booking_guest_id foreign key (guest_id) references guest
     * (id)}. Fails if a row references a missing row.
     */
    public void addForeignKey(String table, ForeignKey key) {
        add(new AddForeignKey(table, key));
    }

    /** Drops a foreign key: {@code alter table booking drop constraint fk_booking_guest_id}. */
    public void dropForeignKey(String table, String name) {
        add(new DropForeignKey(table, ConstraintReference.named(name)));
    }

    /**
     * Drops a foreign key that the database named.
     *
     * <pre>{@code
     * op.dropForeignKey("booking", columns("guest_id"), "guest");
     * }</pre>
     *
     * @param columns the columns of the key
     * @param target the referenced table
     */
    public void dropForeignKey(String table, List<String> columns, String target) {
        add(new DropForeignKey(table, ConstraintReference.over(columns, target)));
    }

    /**
     * Adds a check: {@code alter table stay add constraint ck_stay check (nights > 0)}. Fails if a row violates it.
     *
     * @param check {@code check("ck_stay", "nights > 0")}
     */
    public void addCheck(String table, Check check) {
        add(new AddCheck(table, check));
    }

    /** Drops a check: {@code alter table stay drop constraint ck_stay}. */
    public void dropCheck(String table, String name) {
        add(new DropCheck(table, ConstraintReference.named(name)));
    }

    /**
     * Drops a check of the table that the database named.
     *
     * <pre>{@code
     * op.dropCheck("stay", sql("departure > arrival"));
     * }</pre>
     *
     * @param condition the condition of the check, which identifies it
     */
    public void dropCheck(String table, Sql condition) {
        add(new DropCheck(table, ConstraintReference.with("", condition)));
    }

    /**
     * Drops a check of a column that the database named.
     *
     * <pre>{@code
     * op.dropCheck("stay", "nights", sql("nights > 0"));
     * }</pre>
     *
     * @param column the column that the check belongs to
     * @param condition the condition of the check
     */
    public void dropCheck(String table, String column, Sql condition) {
        add(new DropCheck(table, ConstraintReference.with(column, condition)));
    }

    /**
     * Renames a primary key, unique constraint, foreign key or check: {@code alter table booking rename constraint
     * fk_guest to fk_booking_guest_id}. If the database cannot rename it, it is dropped and created again.
     */
    public void renameConstraint(String table, String from, String to) {
        add(new RenameConstraint(table, from, to));
    }

    /**
     * Creates an index: {@code create index ix_booking_guest_id on booking (guest_id)}.
     *
     * @param index {@code index("ix_booking_guest_id", "guest_id")} or {@code uniqueIndex(…)}
     */
    public void createIndex(String table, Index index) {
        add(new CreateIndex(table, index));
    }

    /** Drops an index: {@code drop index ix_booking_guest_id}. */
    public void dropIndex(String table, String index) {
        add(new DropIndex(table, index));
    }

    /** Renames an index: {@code alter index ix_guest rename to ix_booking_guest_id}. */
    public void renameIndex(String table, String from, String to) {
        add(new RenameIndex(table, from, to));
    }

    /**
     * Creates a database schema unless it exists: {@code create schema if not exists sales}. Does nothing on MySQL
     * and MariaDB, where a schema is a database. A downgrade does not drop the schema, because it may contain other
     * objects.
     */
    public void createSchema(String name) {
        add(new CreateSchema(name));
    }

    /**
     * Creates a sequence: {@code create sequence booking_seq start with 1 increment by 50}. On MySQL and SQLite,
     * which have no sequences, a table with one row takes its place, as in Hibernate.
     *
     * @param sequence {@code sequence("booking_seq", 1, 50)}
     */
    public void createSequence(Sequence sequence) {
        add(new CreateSequence(sequence));
    }

    /** Drops a sequence: {@code drop sequence booking_seq}. */
    public void dropSequence(String sequence) {
        add(new DropSequence(sequence));
    }

    /**
     * Changes properties of a sequence. Its current value stays.
     *
     * <pre>{@code
     * op.alterSequence("booking_seq", increment(50).to(10));
     * }</pre>
     *
     * @param changes see {@link Definitions#start}, {@link Definitions#increment}, {@link Definitions#options}
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // List.of copies the array
    public final void alterSequence(String sequence, PropertyChange<Sequence, ?>... changes) {
        add(new AlterSequence(sequence, List.of(changes)));
    }
}
