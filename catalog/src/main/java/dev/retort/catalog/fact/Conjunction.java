package dev.retort.catalog.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The expression of a check whose order does not count: Hibernate joins what Bean Validation says of one column with
 * {@code and}, in an order that changes from run to run.
 */
final class Conjunction {
    private static final String AND = " and ";
    private static final Pattern SPACE_OR_TEXT = Pattern.compile("\\s+|'[^']*'");

    private Conjunction() {}

    /** The expression with what stands between its outermost {@code and}s sorted: {@code (a > 1) AND (a < 5)}. */
    static String sorted(String given) {
        // H2 writes each "and" on a line of its own.
        String expression = SPACE_OR_TEXT
                .matcher(given)
                .replaceAll(found -> Matcher.quoteReplacement(found.group().startsWith("'") ? found.group() : " "));
        int open = expression.indexOf('(');
        boolean wrapped = open >= 0 && closing(expression, open) == expression.length() - 1;
        if (wrapped) {
            String inner = expression.substring(open + 1, expression.length() - 1);
            return expression.substring(0, open + 1) + sorted(inner) + ")";
        }
        List<String> parts = parts(expression);
        return String.join(" AND ", parts.stream().sorted().toList());
    }

    private static List<String> parts(String expression) {
        String lower = expression.toLowerCase(Locale.ROOT);
        if (lower.contains(" between ")) {
            // An "and" that belongs to a "between": nothing that Bean Validation writes.
            return List.of(expression);
        }
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int position = 0; position < expression.length(); position++) {
            if (expression.charAt(position) == '(') {
                position = closing(expression, position);
            } else if (expression.charAt(position) == '\'') {
                position = endOfText(expression, position);
            } else if (lower.startsWith(AND, position)) {
                parts.add(expression.substring(start, position));
                start = position + AND.length();
            }
        }
        parts.add(expression.substring(start));
        return parts;
    }

    /** Where the parenthesis that opens at a position closes; the last character where it does not. */
    private static int closing(String expression, int open) {
        int depth = 0;
        for (int position = open; position < expression.length(); position++) {
            char character = expression.charAt(position);
            if (character == '\'') {
                position = endOfText(expression, position);
            }
            depth += character == '(' ? 1 : character == ')' ? -1 : 0;
            if (depth == 0) {
                return position;
            }
        }
        return expression.length() - 1;
    }

    private static int endOfText(String expression, int quote) {
        int end = expression.indexOf('\'', quote + 1);
        return end < 0 ? expression.length() - 1 : end;
    }
}
