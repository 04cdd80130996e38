package dev.retort.report.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Characters that a terminal or an editor obeys instead of showing them: those that move the cursor or change colours, and those that reverse the
 * direction of the text, so that a reviewer reads something else than what is there (CVE-2021-42574). A line break and a tab are none.
 */
public final class ControlCharacters {
    private static final Pattern CONTROL = Pattern.compile(
            "[\\p{Cntrl}\\u0080-\\u009F\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069&&[^\\n\\r\\t]]");

    private ControlCharacters() {}

    /** The first one in a text, as {@code U+202E}; empty if there is none. */
    public static Optional<String> find(String text) {
        Matcher found = CONTROL.matcher(text);
        return found.find() ? Optional.of("U+%04X".formatted((int) found.group().charAt(0))) : Optional.empty();
    }

    /** The text with {@code \\u202e} in the place of each. */
    public static String escaped(String text) {
        return CONTROL.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(
                        "\\u%04x".formatted((int) found.group().charAt(0))));
    }
}
