package dev.retort.schema;

/**
 * A column: {@code column note varchar(500) not null default "''"}.
 *
 * <p>An empty text says that there is none of it; at most one of {@code numbering}, {@code defaultValue} and {@code generated} is
 * set.
 *
 * @param name the column's name
 * @param type its portable type
 * @param nullable whether it may be null
 * @param numbering who numbers new rows
 * @param defaultValue SQL of the default, such as {@code 'unknown'} or {@code current_timestamp}
 * @param generated SQL that the stored value is computed from
 * @param collation the collation, as the database names it
 * @param comment the comment that the database keeps
 */
public record Column(
        String name,
        ColumnType type,
        boolean nullable,
        Numbering numbering,
        String defaultValue,
        String generated,
        String collation,
        String comment)
        implements TablePart {

    /** A column with nothing but a name, a type and its nullability. */
    public Column(String name, ColumnType type, boolean nullable) {
        this(name, type, nullable, Numbering.NONE, "", "", "", "");
    }

    /** Whether the database numbers new rows by itself, be it only where that is its own way. */
    public boolean identity() {
        return numbering != Numbering.NONE;
    }

    /** This column, numbered by the database. */
    public Column asIdentity() {
        return numbered(Numbering.IDENTITY);
    }

    /** This column, numbered by the database where that is its own way: {@link Numbering#NATIVE}. */
    public Column asNative() {
        return numbered(Numbering.NATIVE);
    }

    private Column numbered(Numbering numbering) {
        return new Column(name, type, nullable, numbering, "", "", collation, comment);
    }

    /** This column with a default, as SQL; empty for none. */
    public Column withDefault(String sql) {
        return new Column(name, type, nullable, Numbering.NONE, sql, "", collation, comment);
    }

    /** This column, computed from an SQL expression and stored; empty for not computed. */
    public Column generatedAs(String sql) {
        return new Column(name, type, nullable, Numbering.NONE, "", sql, collation, comment);
    }

    /** This column in a collation; empty for the database's own. */
    public Column withCollation(String collation) {
        return new Column(name, type, nullable, numbering, defaultValue, generated, collation, comment);
    }

    /** This column with a comment; empty for none. */
    public Column withComment(String comment) {
        return new Column(name, type, nullable, numbering, defaultValue, generated, collation, comment);
    }

    /** This column under another name. */
    public Column withName(String name) {
        return new Column(name, type, nullable, numbering, defaultValue, generated, collation, comment);
    }

    /** This column with another type. */
    public Column withType(ColumnType type) {
        return new Column(name, type, nullable, numbering, defaultValue, generated, collation, comment);
    }

    /** This column, nullable or not. */
    public Column withNullable(boolean nullable) {
        return new Column(name, type, nullable, numbering, defaultValue, generated, collation, comment);
    }

    @Override
    public String toString() {
        return "column " + name + " " + type
                + (nullable ? " null" : " not null")
                + Text.word(numbering.word())
                + Text.labeled("default", defaultValue)
                + Text.labeled("generated", generated)
                + Text.labeled("collation", collation)
                + Text.labeled("comment", comment);
    }
}
