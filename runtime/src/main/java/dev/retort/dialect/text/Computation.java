package dev.retort.dialect.text;

import dev.retort.schema.Sql;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a column is computed from, as a schema states it for PostgreSQL: {@code price * nights}, or with how the database keeps it: {@code
 * (price * nights) stored not null}. The parentheses tell these words from those of the expression: {@code email is not null}.
 *
 * @param expression what stands in the parentheses of {@code generated always as}
 * @param stored whether the value is stored with the row, where the database could also compute it when it is read
 * @param notNull whether the column is NOT NULL, where that otherwise follows from the expression
 */
public record Computation(String expression, boolean stored, boolean notNull) {
    private static final Pattern KEPT =
            Pattern.compile("\\((?<expression>.*)\\)(?<stored> stored)?(?<notNull> not null)?", Pattern.DOTALL);

    private static final Pattern QUOTED_OR_PARENTHESIS =
            Pattern.compile("'[^']*+'|\"[^\"]*+\"|`[^`]*+`|--[^\\n]*+|/\\*.*?\\*/|[()]", Pattern.DOTALL);

    /** The parts of a text that a column is computed from. */
    public static Computation of(Sql generated) {
        String text = generated.text();
        Matcher kept = KEPT.matcher(text);
        if (!kept.matches() || !isBalanced(kept.group("expression"))) {
            return new Computation(text, false, false);
        }
        boolean stored = kept.group("stored") != null;
        boolean notNull = kept.group("notNull") != null;
        return new Computation(stored || notNull ? kept.group("expression") : text, stored, notNull);
    }

    /** Whether each parenthesis closes one that is open: not in {@code a) + (b}. */
    private static boolean isBalanced(String expression) {
        int open = 0;
        Matcher next = QUOTED_OR_PARENTHESIS.matcher(expression);
        while (next.find() && open >= 0) {
            open += next.group().equals("(") ? 1 : next.group().equals(")") ? -1 : 0;
        }
        return open == 0;
    }

    /** The same with another NOT NULL. */
    public Computation withNotNull(boolean notNull) {
        return new Computation(expression, stored, notNull);
    }

    /** {@code (price * nights) stored not null} */
    @Override
    public String toString() {
        return stored || notNull
                ? "(" + expression + ")" + (stored ? " stored" : "") + (notNull ? " not null" : "")
                : expression;
    }
}
