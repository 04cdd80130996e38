package dev.retort.schema;

import java.util.Collection;
import java.util.stream.Collectors;

/** The small parts that the lines of the snapshot format share. */
final class QuotedText {
    private QuotedText() {}

    /** A value in double quotes on one line: backslash, quote and line breaks are escaped with a backslash. */
    static String quote(String value) {
        return '"'
                + value.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replace("\r", "\\r")
                        .replace("\t", "\\t")
                + '"';
    }

    /** A value as an SQL string literal: {@code 'it''s'}. */
    static String literal(String value) {
        return '\'' + value.replace("'", "''") + '\'';
    }

    /** {@code (a, b)}. */
    static String list(Collection<?> parts) {
        return parts.stream().map(String::valueOf).collect(Collectors.joining(", ", "(", ")"));
    }

    /** A leading space and the word, or nothing for the empty word. */
    static String word(String word) {
        return word.isEmpty() ? "" : " " + word;
    }

    /** {@code  label "value"} with its leading space, or nothing for the empty value. */
    static String labeled(String label, String value) {
        return value.isEmpty() ? "" : " " + label + " " + quote(value);
    }

    /** {@code  label "value" on h2 "other"} with its leading space, or nothing where there is no SQL. */
    static String labeled(String label, Sql value) {
        return value.isEmpty() ? "" : " " + label + " " + value;
    }
}
