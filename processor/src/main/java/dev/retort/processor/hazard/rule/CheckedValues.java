package dev.retort.processor.hazard.rule;

import dev.retort.schema.Sql;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The values that a check lets in, where it is one of the two forms that Hibernate gives the checks of enums. */
public final class CheckedValues {
    private static final Pattern RANGE = Pattern.compile("(\\S+) between (-?\\d{1,9}) and (-?\\d{1,9})");
    private static final Pattern LIST =
            Pattern.compile("(\\S+) in \\(((?:'(?:[^']|'')*'|-?\\d+)(?:, ?(?:'(?:[^']|'')*'|-?\\d+))*)\\)");
    private static final Pattern VALUE = Pattern.compile("'(?:[^']|'')*'|-?\\d+");

    private CheckedValues() {}

    /** Whether whatever meets one condition meets another: the same one, or one with more values. */
    public static boolean isWider(Sql old, Sql wider) {
        boolean plain = old.byDatabase().isEmpty() && wider.byDatabase().isEmpty();
        return old.equals(wider) || (plain && isWider(old.text(), wider.text()));
    }

    private static boolean isWider(String old, String wider) {
        Matcher range = RANGE.matcher(old);
        Matcher widerRange = RANGE.matcher(wider);
        if (range.matches() && widerRange.matches()) {
            return range.group(1).equals(widerRange.group(1))
                    && Integer.parseInt(widerRange.group(2)) <= Integer.parseInt(range.group(2))
                    && Integer.parseInt(widerRange.group(3)) >= Integer.parseInt(range.group(3));
        }
        Matcher list = LIST.matcher(old);
        Matcher widerList = LIST.matcher(wider);
        return list.matches()
                && widerList.matches()
                && list.group(1).equals(widerList.group(1))
                && values(widerList.group(2)).containsAll(values(list.group(2)));
    }

    private static Set<String> values(String list) {
        return VALUE.matcher(list).results().map(match -> match.group()).collect(Collectors.toSet());
    }
}
