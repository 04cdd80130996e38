package dev.retort;

import dev.retort.operation.ColumnProperties;
import dev.retort.operation.Property;
import dev.retort.operation.PropertyChange;
import dev.retort.operation.SequenceProperties;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnGeneration;
import dev.retort.schema.ColumnType;
import dev.retort.schema.Sequence;
import dev.retort.schema.Sql;
import java.util.Set;

/** The changes of properties in a revision class. Import them as part of {@link Definitions}. */
public abstract sealed class PropertyDefinitions permits Definitions {
    PropertyDefinitions() {}

    /** The type of a column in {@link Operations#alterColumn}: {@code type(varchar(40)).to(varchar(100))}. */
    public static From<Column, ColumnType> type(ColumnType from) {
        return new From<>(ColumnProperties.TYPE, from);
    }

    /** The nullability of a column in {@link Operations#alterColumn}: {@code nullability().toNotNull()}. */
    public static Nullability nullability() {
        return new Nullability();
    }

    /**
     * The default of a column in {@link Operations#alterColumn}: {@code defaultValue("").to("'x'")}.
     *
     * @param from the current default as SQL; empty if there is none
     */
    public static SqlFrom defaultValue(String from) {
        return defaultValue(Sql.of(from));
    }

    /** The default of a column that differs between databases. */
    public static SqlFrom defaultValue(Sql from) {
        return new SqlFrom(ColumnProperties.DEFAULT, from);
    }

    /**
     * The expression of a generated column in {@link Operations#alterColumn}: {@code
     * generatedAs("").to("upper(name)")}.
     *
     * @param from the current expression; empty if the column is not generated
     */
    public static SqlFrom generatedAs(String from) {
        return generatedAs(Sql.of(from));
    }

    /** The expression of a generated column that differs between databases. */
    public static SqlFrom generatedAs(Sql from) {
        return new SqlFrom(ColumnProperties.GENERATED, from);
    }

    /**
     * The numbering of new rows in {@link Operations#alterColumn}: {@code
     * numbering(ColumnGeneration.NONE).to(ColumnGeneration.IDENTITY)}.
     */
    public static From<Column, ColumnGeneration> numbering(ColumnGeneration from) {
        return new From<>(ColumnProperties.NUMBERING, from);
    }

    /**
     * The collation of a column in {@link Operations#alterColumn}.
     *
     * @param from the current collation; empty for the default of the database
     */
    public static From<Column, String> collation(String from) {
        return new From<>(ColumnProperties.COLLATION, from);
    }

    /**
     * The comment of a column in {@link Operations#alterColumn}.
     *
     * @param from the current comment; empty if there is none
     */
    public static From<Column, String> comment(String from) {
        return new From<>(ColumnProperties.COMMENT, from);
    }

    /**
     * The databases that do not have a column, in {@link Operations#alterColumn}: {@code
     * notOn(Set.of()).to(Set.of("mysql"))}.
     */
    public static From<Column, Set<String>> notOn(Set<String> from) {
        return new From<>(ColumnProperties.NOT_ON, from);
    }

    /** The first value of a sequence in {@link Operations#alterSequence}: {@code start(1).to(1000)}. */
    public static NumberFrom start(long from) {
        return new NumberFrom(SequenceProperties.START, from);
    }

    /** The increment of a sequence in {@link Operations#alterSequence}: {@code increment(50).to(10)}. */
    public static NumberFrom increment(long from) {
        return new NumberFrom(SequenceProperties.INCREMENT, from);
    }

    /**
     * Additional SQL of a sequence in {@link Operations#alterSequence}: {@code options("").to("cache 20")}.
     *
     * @param from the current SQL; empty if there is none
     */
    public static From<Sequence, String> options(String from) {
        return new From<>(SequenceProperties.OPTIONS, from);
    }

    /**
     * Whether a sequence exists only on databases that have no identity columns of their own: {@code
     * natively(false).to(true)}.
     */
    public static From<Sequence, Boolean> natively(boolean from) {
        return new From<>(SequenceProperties.NATIVELY, from);
    }

    /** A property with its current value. Call {@code to} for the new one. */
    public record From<O, T>(Property<O, T> property, T from) {
        /** The change to a new value. */
        public PropertyChange<O, T> to(T to) {
            return new PropertyChange<>(property, from, to);
        }
    }

    /** A number of a sequence with its current value. Call {@code to} for the new one. */
    public record NumberFrom(Property<Sequence, Long> property, long from) {
        /** The change to a new number. */
        public PropertyChange<Sequence, Long> to(long to) {
            return new PropertyChange<>(property, from, to);
        }
    }

    /** SQL of a column with its current text. Call {@code to} for the new one. */
    public record SqlFrom(Property<Column, Sql> property, Sql from) {
        /** The change to new SQL; empty for none. */
        public PropertyChange<Column, Sql> to(String to) {
            return to(Sql.of(to));
        }

        /** The change to SQL that differs between databases. */
        public PropertyChange<Column, Sql> to(Sql to) {
            return new PropertyChange<>(property, from, to);
        }
    }

    /** The nullability of a column. Call one of the methods for the new one. */
    public static final class Nullability {
        private Nullability() {}

        /** The column no longer permits null. */
        public PropertyChange<Column, Boolean> toNotNull() {
            return new PropertyChange<>(ColumnProperties.NULLABLE, true, false);
        }

        /** The column permits null. */
        public PropertyChange<Column, Boolean> toNullable() {
            return new PropertyChange<>(ColumnProperties.NULLABLE, false, true);
        }
    }
}
