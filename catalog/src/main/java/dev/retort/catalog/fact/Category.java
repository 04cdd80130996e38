package dev.retort.catalog.fact;

import java.util.Locale;

/** What a difference is about. */
public enum Category {
    /** A table that only one side has. */
    TABLE,
    /** A view: its existence, or its query. */
    VIEW,
    /** A column that only one side has. */
    COLUMN,
    /** A column's type. */
    TYPE,
    /** Whether a column takes null. */
    NULLABILITY,
    /** A column's default. */
    DEFAULT,
    /** Whether and how a column generates identities. */
    IDENTITY,
    /** The expression of a generated column. */
    GENERATED,
    /** A column's collation. */
    COLLATION,
    /** Primary key: its columns and their order. */
    PRIMARY_KEY,
    /** Foreign key: columns, what they reference, rules. */
    FOREIGN_KEY,
    /** Unique constraint. */
    UNIQUE,
    /** Index. */
    INDEX,
    /** Check constraint: its expression. */
    CHECK,
    /** The comment of a table or a column. */
    COMMENT,
    /** A sequence: its existence, start, increment and limits. */
    SEQUENCE,
    /** A named type, such as an enum of PostgreSQL. */
    NAMED_TYPE,
    /** The name of a constraint or an index that both sides have. */
    NAME;

    /** Whether it is a fact of a table; a sequence or a named type stands alone. */
    public boolean isOfTables() {
        return this != SEQUENCE && this != NAMED_TYPE;
    }

    /** Whether it is an object, or a part of a table, that one side may lack; the others are properties of one. */
    public boolean isOfObject() {
        return switch (this) {
            case TABLE, VIEW, COLUMN, PRIMARY_KEY, FOREIGN_KEY, UNIQUE, INDEX, CHECK, SEQUENCE, NAMED_TYPE -> true;
            default -> false;
        };
    }

    /** In words: {@code primary key}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
