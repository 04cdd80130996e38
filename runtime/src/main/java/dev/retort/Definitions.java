package dev.retort;

import dev.retort.operation.NumberedColumn;
import dev.retort.operation.Row;
import dev.retort.operation.RowKey;
import dev.retort.operation.ValueChange;
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

/**
 * The elements of a revision class: parts of tables, changes of properties, and rows. Import them with {@code import
 * static dev.retort.Definitions.*}.
 */
public final class Definitions extends PropertyDefinitions {
    /** The name of a constraint that the database names: {@code unique(UNNAMED, "email")}. */
    public static final String UNNAMED = "";

    private Definitions() {}

    /**
     * A column. Call {@code nullable()} or {@code notNull()} on the result, then further properties:
     *
     * <pre>{@code
     * column("state", varchar(20)).notNull().withDefault("'new'")
     * }</pre>
     */
    public static NewColumn column(String name, ColumnType type) {
        return new NewColumn(name, type);
    }

    /** A column without a nullability. */
    public record NewColumn(String name, ColumnType type) {
        /** The column, which permits null. */
        public Column nullable() {
            return new Column(name, type, true);
        }

        /** The column with {@code not null}. */
        public Column notNull() {
            return new Column(name, type, false);
        }
    }

    /** A primary key: {@code constraint pk_booking primary key (id)}. */
    public static PrimaryKey primaryKey(String name, String... columns) {
        return new PrimaryKey(name, List.of(columns));
    }

    /** A unique constraint: {@code constraint uq_guest_email unique (email)}. */
    public static UniqueConstraint unique(String name, String... columns) {
        return new UniqueConstraint(name, List.of(columns));
    }

    /**
     * A unique constraint with a name that Hibernate generated: {@code implicitUnique("UK77p1d7lnqrv5a0ieqb4d9a5d1",
     * "email")}. It has this name on MariaDB and MySQL only, as in Hibernate. Other databases name it themselves.
     */
    public static UniqueConstraint implicitUnique(String name, String... columns) {
        return new UniqueConstraint(name, List.of(columns), true);
    }

    /**
     * A foreign key. Call {@code references} on the result:
     *
     * <pre>{@code
     * foreignKey("fk_booking_guest_id", "guest_id").references("guest", "id")
     * }</pre>
     *
     * @param columns the columns of the referencing table
     */
    public static NewForeignKey foreignKey(String name, String... columns) {
        return new NewForeignKey(name, List.of(columns));
    }

    /** A foreign key without a referenced table. */
    public record NewForeignKey(String name, List<String> columns) {
        /** The foreign key, without actions on delete or update. */
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

    /** A check of a table: {@code constraint ck_stay check (departure > arrival)}. */
    public static Check check(String name, String expression) {
        return new Check(name, "", expression);
    }

    /** A check that belongs to one column: {@code constraint ck_booking_nights check (nights > 0)}. */
    public static Check columnCheck(String name, String column, String expression) {
        return new Check(name, column, expression);
    }

    /** A check of a table whose condition differs between databases. */
    public static Check check(String name, Sql expression) {
        return new Check(name, "", expression);
    }

    /** A check of one column whose condition differs between databases. */
    public static Check columnCheck(String name, String column, Sql expression) {
        return new Check(name, column, expression);
    }

    /**
     * Database-specific SQL with a default: {@code sql("length(serial) > 2").on("postgresql", "serial ~ '^[A-Z]'")}.
     */
    public static Sql sql(String text) {
        return Sql.of(text);
    }

    /**
     * Database-specific SQL without a default: {@code sqlOn("h2", "…").on("postgresql", "…")}. Other databases have
     * none.
     */
    public static Sql sqlOn(String database, String text) {
        return Sql.none().on(database, text);
    }

    /**
     * An index: {@code index ix_booking_guest_id (guest_id, created desc)}.
     *
     * @param parts columns or expressions, each with an optional order: {@code "created desc"}, {@code "lower(mail)"}
     */
    public static Index index(String name, String... parts) {
        return Index.of(name, parts);
    }

    /** A unique index: {@code unique index ix_guest_mail (lower(mail))}. */
    public static Index uniqueIndex(String name, String... parts) {
        return Index.of(name, parts).asUnique();
    }

    /** A sequence: {@code sequence booking_seq start with 1 increment by 50}. */
    public static Sequence sequence(String name, long start, long increment) {
        return new Sequence(name, start, increment);
    }

    /** A column that gets its numbers from a sequence, in {@link Operations#continueSequence(String, NumberedColumn...)}. */
    public static NumberedColumn keysOf(String table, String column) {
        return new NumberedColumn(table, column);
    }

    /** Column names: of rows, or of a constraint that the database named. */
    public static List<String> columns(String... names) {
        return List.of(names);
    }

    /**
     * The values of a row: {@code row("P", "positive", null)}.
     *
     * @param values null, strings, numbers, booleans, {@code java.time} values and UUIDs
     */
    public static Row row(@Nullable Object... values) {
        return new Row(Arrays.asList(values));
    }

    /** The rows with certain values: {@code where("code", "P")}, {@code where("code", "P").and("language", "en")}. */
    public static RowKey where(String column, @Nullable Object value) {
        return new RowKey(List.of(column), row(new @Nullable Object[] {value}));
    }

    /** A new value for a column in {@link Operations#update}: {@code set("label").from("positive").to("good")}. */
    public static SetColumn set(String column) {
        return new SetColumn(column);
    }

    /** A column of rows. Call {@code from} with the current value. */
    public static final class SetColumn {
        private final String column;

        private SetColumn(String column) {
            this.column = column;
        }

        /** The current value; null if there is none. */
        public ValueFrom from(@Nullable Object from) {
            return new ValueFrom(column, from);
        }
    }

    /** A value of a row. Call {@code to} for the new one. */
    public static final class ValueFrom {
        private final String column;
        private final @Nullable Object from;

        private ValueFrom(String column, @Nullable Object from) {
            this.column = column;
            this.from = from;
        }

        /** The change to a new value; null for none. */
        public ValueChange to(@Nullable Object to) {
            return new ValueChange(column, from, to);
        }
    }
}
