package dev.retort.dialect;

import java.util.Locale;

/** What kind of value a column's type leads to (SQLite, Datatypes, "Type Affinity"). */
enum SqliteAffinity {
    TEXT,
    BLOB,
    /** A number; a text stays a text if it is none. */
    NUMBER,
    /** What Hibernate stores as a number of two values. */
    BOOLEAN,
    /** What is stored as text, since no number can be made of it. */
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
        return switch (from) {
            case BLOB -> to != BLOB;
            case BOOLEAN -> to == TEXT;
            case MOMENT -> to == NUMBER || to == BOOLEAN;
            case TEXT, NUMBER -> false;
        };
    }

    /** Whether a value may stay behind as a text where numbers are wanted. */
    static boolean maybeNoNumber(String from, String to) {
        return of(from) == TEXT && of(to) == NUMBER;
    }
}
