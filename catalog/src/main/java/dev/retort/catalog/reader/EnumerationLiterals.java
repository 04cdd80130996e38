package dev.retort.catalog.reader;

import java.util.List;
import java.util.regex.Pattern;

/** The values in the text of an enumeration: {@code ENUM('GOLD', 'SILVER')}. */
public final class EnumerationLiterals {
    private static final Pattern LITERAL = Pattern.compile("'((?:[^']|'')*)'");

    private EnumerationLiterals() {}

    /** The values without quotes, in their order; none of a text without literals. */
    public static List<String> of(String text) {
        return LITERAL.matcher(text)
                .results()
                .map(literal -> literal.group(1).replace("''", "'"))
                .toList();
    }
}
