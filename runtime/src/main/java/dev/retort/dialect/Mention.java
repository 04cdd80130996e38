package dev.retort.dialect;

import java.util.regex.Pattern;

/** Whether SQL speaks of a column. */
final class Mention {
    private static final Pattern LITERAL = Pattern.compile("'(?:[^']|'')*'");

    private Mention() {}

    /** Whether a column's name stands in an expression as a word, outside of string literals. */
    static boolean of(String column, String expression) {
        String word = "(?<![\\p{L}\\p{N}_$`])" + Pattern.quote(column) + "(?![\\p{L}\\p{N}_$`])";
        return Pattern.compile(word, Pattern.CASE_INSENSITIVE)
                .matcher(LITERAL.matcher(expression).replaceAll("''"))
                .find();
    }
}
