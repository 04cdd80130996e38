package dev.retort.schema;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A column: {@code column note varchar(500) not null default "''"}.
 *
 * <p>An empty text means "none". At most one of {@code numbering}, {@code defaultValue} and {@code generated} is
 * set.
 *
 * @param name the column's name
 * @param type its portable type
 * @param nullable whether it may be null
 * @param numbering who numbers new rows
 * @param defaultValue SQL of the default, such as {@code 'unknown'} or {@code current_timestamp}
 * @param generated SQL that the value is computed from; on PostgreSQL, {@code stored} and {@code not null} after it say how it is kept
 * @param collation the collation, as the database names it
 * @param comment the comment that the database keeps
 * @param notOn the databases that do without the column, by the name of their dialect
 */
public record Column(
        String name,
        ColumnType type,
        boolean nullable,
        ColumnGeneration numbering,
        Sql defaultValue,
        Sql generated,
        String collation,
        String comment,
        Set<String> notOn)
        implements TablePart {
    public Column {
        notOn = Collections.unmodifiableSortedSet(new TreeSet<>(notOn));
    }

    /** A column with nothing but a name, a type and its nullability. */
    public Column(String name, ColumnType type, boolean nullable) {
        this(name, type, nullable, ColumnGeneration.NONE, Sql.none(), Sql.none(), "", "", Set.of());
    }

    /** Whether the database numbers new rows by itself, be it only where that is its own way. */
    public boolean identity() {
        return numbering != ColumnGeneration.NONE;
    }

    /** This column, numbered by the database. */
    public Column asIdentity() {
        return numbered(ColumnGeneration.IDENTITY);
    }

    /** This column, numbered by the database where that is its own way: {@link ColumnGeneration#NATIVE}. */
    public Column asNative() {
        return numbered(ColumnGeneration.NATIVE);
    }

    private Column numbered(ColumnGeneration numbering) {
        return new Column(name, type, nullable, numbering, Sql.none(), Sql.none(), collation, comment, notOn);
    }

    /**
     * Whether a row needs a value for this column: it takes no null, and on some database that has it neither a default, nor a number, nor an
     * expression fills it.
     */
    public boolean needsValue() {
        return !nullable
                && !identity()
                && Stream.of(
                                Set.of(""),
                                defaultValue.byDatabase().keySet(),
                                generated.byDatabase().keySet())
                        .flatMap(Set::stream)
                        .filter(database -> !notOn.contains(database))
                        .anyMatch(database -> defaultValue.at(database).isEmpty()
                                && generated.at(database).isEmpty());
    }

    /** This column with a default, as SQL; empty for none. */
    public Column withDefault(String sql) {
        return withDefault(Sql.of(sql));
    }

    /** This column with a default that is another on some databases. */
    public Column withDefault(Sql sql) {
        return new Column(name, type, nullable, ColumnGeneration.NONE, sql, Sql.none(), collation, comment, notOn);
    }

    /** This column, computed from an SQL expression and stored; empty for not computed. */
    public Column generatedAs(String sql) {
        return generatedAs(Sql.of(sql));
    }

    /** This column, computed from an expression that is another on some databases. */
    public Column generatedAs(Sql sql) {
        return new Column(name, type, nullable, ColumnGeneration.NONE, Sql.none(), sql, collation, comment, notOn);
    }

    /** This column, which some databases do without. */
    public Column notOn(String... databases) {
        return new Column(
                name, type, nullable, numbering, defaultValue, generated, collation, comment, Set.of(databases));
    }

    /** This column in a collation; empty for the database's own. */
    public Column withCollation(String collation) {
        return new Column(name, type, nullable, numbering, defaultValue, generated, collation, comment, notOn);
    }

    /** This column with a comment; empty for none. */
    public Column withComment(String comment) {
        return new Column(name, type, nullable, numbering, defaultValue, generated, collation, comment, notOn);
    }

    /** This column under another name. */
    public Column withName(String name) {
        return new Column(name, type, nullable, numbering, defaultValue, generated, collation, comment, notOn);
    }

    /** This column with another type. */
    public Column withType(ColumnType type) {
        return new Column(name, type, nullable, numbering, defaultValue, generated, collation, comment, notOn);
    }

    /** This column, nullable or not. */
    public Column withNullable(boolean nullable) {
        return new Column(name, type, nullable, numbering, defaultValue, generated, collation, comment, notOn);
    }

    @Override
    public String toString() {
        return "column " + name + " " + type
                + (nullable ? " null" : " not null")
                + QuotedText.word(numbering.word())
                + QuotedText.labeled("default", defaultValue)
                + QuotedText.labeled("generated", generated)
                + QuotedText.labeled("collation", collation)
                + QuotedText.labeled("comment", comment)
                + (notOn.isEmpty() ? "" : " not on " + QuotedText.list(notOn));
    }
}
