package dev.retort.maven.command;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Values of the form {@code NAME=VALUE}. Maven splits a property into a list at each comma, also within a value: {@code
 * guest.note=coalesce(a, b)}.
 */
public final class NamedValues {
    /** What begins a value of its own: a name, which has neither quotes nor parentheses, and an equals sign. */
    private static final Pattern NAMED = Pattern.compile("[^=()'\":]+=.*", Pattern.DOTALL);

    private NamedValues() {}

    /** The values, with those pieces put together again that have no name of their own, or stand within parentheses or quotes. */
    public static List<String> of(@Nullable List<String> pieces) {
        List<String> values = new ArrayList<>();
        for (String piece : pieces == null ? List.<String>of() : pieces) {
            int last = values.size() - 1;
            if (last >= 0 && (isOpen(values.get(last)) || !NAMED.matcher(piece).matches())) {
                values.set(last, values.get(last) + "," + piece);
            } else {
                values.add(piece);
            }
        }
        return values;
    }

    /** Whether a parenthesis or a quote is not closed. */
    private static boolean isOpen(String value) {
        int depth = 0;
        boolean isQuoted = false;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            isQuoted ^= c == '\'';
            depth += isQuoted ? 0 : c == '(' ? 1 : c == ')' ? -1 : 0;
        }
        return isQuoted || depth > 0;
    }
}
