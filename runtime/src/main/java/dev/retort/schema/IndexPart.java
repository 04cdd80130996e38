package dev.retort.schema;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * One part of an index: a column or an expression, with its order. {@code toString()} is what {@link #parse} reads:
 * {@code created desc}, {@code lower(mail)}.
 *
 * @param text the column's name or the SQL of the expression
 * @param order ascending, descending or unspecified
 */
public record IndexPart(String text, Order order) {
    private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_$#]*|`[^`]+`");

    /** The order of a part in an index. */
    public enum Order {
        DEFAULT,
        ASC,
        DESC
    }

    /** Reads {@code column}, {@code expression}, either followed by {@code asc} or {@code desc}. */
    public static IndexPart parse(String text) {
        String trimmed = text.strip();
        for (Order order : new Order[] {Order.ASC, Order.DESC}) {
            String suffix = " " + order.name().toLowerCase(Locale.ROOT);
            if (trimmed.toLowerCase(Locale.ROOT).endsWith(suffix)) {
                String rest = trimmed.substring(0, trimmed.length() - suffix.length());
                return new IndexPart(rest.strip(), order);
            }
        }
        return new IndexPart(trimmed, Order.DEFAULT);
    }

    /** Whether this part is a column's name, not an expression. */
    public boolean isColumn() {
        return NAME.matcher(text).matches();
    }

    /** This part over another column or expression, in the same order. */
    public IndexPart withText(String text) {
        return new IndexPart(text, order);
    }

    @Override
    public String toString() {
        return order == Order.DEFAULT ? text : text + " " + order.name().toLowerCase(Locale.ROOT);
    }
}
