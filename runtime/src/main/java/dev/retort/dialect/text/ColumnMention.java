package dev.retort.dialect.text;

import dev.retort.schema.Sql;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the mentions of a column in SQL. */
public final class ColumnMention {
    private static final Pattern LITERAL = Pattern.compile("'(?:[^']|'')*'");

    /** The parts of SQL in which a name is not replaced: string literals and quoted names. */
    private static final String QUOTED = "'(?:[^']|'')*'|\"[^\"]*\"|`[^`]*`";

    private ColumnMention() {}

    /** Whether SQL speaks of a column, be it on some databases alone. */
    public static boolean of(String column, Sql sql) {
        return sql.texts().anyMatch(text -> of(column, text));
    }

    /** Whether a column's name stands in an expression as a word, outside of string literals; in quotes where it has to be. */
    public static boolean of(String column, String expression) {
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
