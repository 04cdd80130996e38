package dev.retort;

import dev.retort.operation.Row;
import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Index;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.ReferentialAction;
import dev.retort.schema.Sequence;
import dev.retort.schema.Sql;
import dev.retort.schema.UniqueConstraint;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The parts of a table as a revision class writes them: {@code import static dev.retort.Definitions.*}. */
public final class Definitions {
    /** For the name of a constraint that shall be named by the database. */
    public static final String UNNAMED = "";

    private Definitions() {}

    /** A column; its nullability has to follow: {@code column("note", varchar(500)).nullable()}. */
    public static NewColumn column(String name, ColumnType type) {
        return new NewColumn(name, type);
    }

    /** A column whose nullability has to be said yet. */
    public record NewColumn(String name, ColumnType type) {
        /** The column, which may be null. */
        public Column nullable() {
            return new Column(name, type, true);
        }

        /** The column, which may not be null. */
        public Column notNull() {
            return new Column(name, type, false);
        }
    }

    /** {@code constraint pk_booking primary key (id)}. */
    public static PrimaryKey primaryKey(String name, String... columns) {
        return new PrimaryKey(name, List.of(columns));
    }

    /** {@code constraint uq_guest_email unique (email)}. */
    public static UniqueConstraint unique(String name, String... columns) {
        return new UniqueConstraint(name, List.of(columns));
    }

    /**
     * A unique constraint whose name Hibernate made up: {@code implicitUnique("UK77p1d7lnqrv5a0ieqb4d9a5d1", "email")}. It has that name where
     * Hibernate gives it one, on MariaDB and MySQL; elsewhere the database names it.
     */
    public static UniqueConstraint implicitUnique(String name, String... columns) {
        return new UniqueConstraint(name, List.of(columns), true);
    }

    /** A foreign key; the referenced table has to follow: {@code foreignKey("fk_booking_guest_id", "guest_id").references("guest", "id")}. */
    public static NewForeignKey foreignKey(String name, String... columns) {
        return new NewForeignKey(name, List.of(columns));
    }

    /** A foreign key whose referenced table has to be said yet. */
    public record NewForeignKey(String name, List<String> columns) {
        /** The foreign key, with no rules for deleted or updated rows. */
        public ForeignKey references(String table, String... references) {
            return new ForeignKey(
                    name,
                    columns,
                    table,
                    List.of(references),
                    ReferentialAction.NO_ACTION,
                    ReferentialAction.NO_ACTION);
        }
    }

    /** A check of the table: {@code constraint ck_stay check (departure > arrival)}. */
    public static Check check(String name, String expression) {
        return new Check(name, "", expression);
    }

    /** A check that belongs to one column: {@code constraint ck_booking_nights check (nights > 0)}. */
    public static Check columnCheck(String name, String column, String expression) {
        return new Check(name, column, expression);
    }

    /** A check of the table that is another on some databases. */
    public static Check check(String name, Sql expression) {
        return new Check(name, "", expression);
    }

    /** A check of one column that is another on some databases. */
    public static Check columnCheck(String name, String column, Sql expression) {
        return new Check(name, column, expression);
    }

    /** SQL that is another on some databases: {@code sql("length(serial) > 2").on("postgresql", "serial ~ '^[A-Z]'")}. */
    public static Sql sql(String text) {
        return Sql.of(text);
    }

    /** SQL for one database; the others that have any follow: {@code sqlOn("h2", "…").on("postgresql", "…")}. */
    public static Sql sqlOn(String database, String text) {
        return Sql.none().on(database, text);
    }

    /** {@code index ix_booking_guest_id (guest_id, created desc)}; a part is a column or an expression, with its order. */
    public static Index index(String name, String... parts) {
        return Index.of(name, parts);
    }

    /** {@code unique index ix_guest_mail (lower(mail))}. */
    public static Index uniqueIndex(String name, String... parts) {
        return Index.of(name, parts).asUnique();
    }

    /** {@code sequence booking_seq start with 1 increment by 50}. */
    public static Sequence sequence(String name, long start, long increment) {
        return new Sequence(name, start, increment);
    }

    /** The columns of the rows that follow. */
    public static List<String> columns(String... names) {
        return List.of(names);
    }

    /** A row: null, strings, numbers, booleans, {@code java.time} values, UUIDs. */
    public static Row row(@Nullable Object... values) {
        return new Row(Arrays.asList(values));
    }
}
