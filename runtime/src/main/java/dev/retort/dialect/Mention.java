package dev.retort.dialect;

import dev.retort.schema.Sql;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where SQL speaks of a column. */
final class Mention {
    private static final Pattern LITERAL = Pattern.compile("'(?:[^']|'')*'");

    /** What is left alone when a name is written anew: string literals, and names in quotes. */
    private static final String QUOTED = "'(?:[^']|'')*'|\"[^\"]*\"|`[^`]*`";

    private Mention() {}

    /** Whether SQL speaks of a column, be it on some databases alone. */
    static boolean of(String column, Sql sql) {
        return sql.texts().anyMatch(text -> of(column, text));
    }

    /** Whether a column's name stands in an expression as a word, outside of string literals; in quotes where it has to be. */
    static boolean of(String column, String expression) {
        if (column.startsWith("`")) {
            String name = column.substring(1, column.length() - 1);
            return expression.contains("\"" + name + "\"") || expression.contains(column);
        }
        return Pattern.compile(word(column), Pattern.CASE_INSENSITIVE)
                .matcher(LITERAL.matcher(expression).replaceAll("''"))
                .find();
    }

    /** An expression with a column's name, where it stands as a word, written otherwise. */
    static String replace(String column, String expression, String written) {
        return Pattern.compile(QUOTED + "|(" + word(column) + ")", Pattern.CASE_INSENSITIVE)
                .matcher(expression)
                .replaceAll(match -> Matcher.quoteReplacement(match.group(1) == null ? match.group() : written));
    }

    private static String word(String column) {
        return "(?<![\\p{L}\\p{N}_$`])" + Pattern.quote(column) + "(?![\\p{L}\\p{N}_$`])";
    }
}
