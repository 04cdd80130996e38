package dev.retort.dialect.sqlite;

import java.util.Locale;

/** The kind of value that the type of a column implies (SQLite, Datatypes, "Type Affinity"). */
enum SqliteAffinity {
    TEXT,
    BLOB,
    /** A number; a text stays a text if it is none. */
    NUMBER,
    /** The types that Hibernate stores as 0 or 1. */
    BOOLEAN,
    /** The types stored as text because they are not numeric. */
    MOMENT;

    static SqliteAffinity of(String type) {
        String word = type.toLowerCase(Locale.ROOT);
        if (word.contains("char") || word.contains("clob") || word.contains("text")) {
            return TEXT;
        }
        if (word.startsWith("blob")) {
            return BLOB;
        }
        if (word.startsWith("bool")) {
            return BOOLEAN;
        }
        return word.startsWith("date") || word.startsWith("time") ? MOMENT : NUMBER;
    }

    /** Whether a value of one type would not be what the other has for it: nothing is converted there but text to numbers and back. */
    static boolean isMisread(String from, String to) {
        return isMisread(of(from), of(to)) || isMisread(of(to), of(from));
    }

    private static boolean isMisread(SqliteAffinity from, SqliteAffinity to) {
        return (from == BLOB && to != BLOB)
                || (from == BOOLEAN && to == TEXT)
                || (from == MOMENT && (to == NUMBER || to == BOOLEAN));
    }

    /** Whether a value may stay behind as a text where numbers are wanted. */
    static boolean maybeNoNumber(String from, String to) {
        return of(from) == TEXT && of(to) == NUMBER;
    }
}
