package dev.retort.dialect.text;

import dev.retort.schema.Sql;
import java.util.Locale;

/**
 * What a column is computed from, as a schema states it for one database: {@code price * nights}, or with how the database keeps it: {@code
 * price * nights stored not null}. No expression of SQL ends in one of these words.
 *
 * @param expression what stands in the parentheses of {@code generated always as}
 * @param stored whether the value is stored with the row, where the database could also compute it when it is read
 * @param notNull whether the column is NOT NULL, where that otherwise follows from the expression
 */
public record Computation(String expression, boolean stored, boolean notNull) {
    private static final String STORED = " stored";
    private static final String NOT_NULL = " not null";

    /** The parts of a text that a column is computed from. */
    public static Computation of(Sql generated) {
        String text = generated.text();
        boolean notNull = text.toLowerCase(Locale.ROOT).endsWith(NOT_NULL);
        String rest = notNull ? withoutLast(text, NOT_NULL) : text;
        boolean stored = rest.toLowerCase(Locale.ROOT).endsWith(STORED);
        return new Computation(stored ? withoutLast(rest, STORED) : rest, stored, notNull);
    }

    private static String withoutLast(String text, String words) {
        return text.substring(0, text.length() - words.length());
    }

    /** The same with another NOT NULL. */
    public Computation withNotNull(boolean notNull) {
        return new Computation(expression, stored, notNull);
    }

    /** {@code price * nights stored not null} */
    @Override
    public String toString() {
        return expression + (stored ? STORED : "") + (notNull ? NOT_NULL : "");
    }
}
