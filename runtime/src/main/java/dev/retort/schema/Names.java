package dev.retort.schema;

import java.util.List;
import java.util.Locale;

/** How names compare: without case unless in backticks, as in SQL. */
public final class Names {
    private static final int ASCII = 128;

    private Names() {}

    /** Whether two names mean one thing in SQL: {@code GUEST_ID} and {@code guest_id} do, {@code `Guest`} is itself alone. */
    public static boolean same(String left, String right) {
        // The first question is the cheap one, and most names that are compared differ.
        return left.equalsIgnoreCase(right) && key(left).equals(key(right));
    }

    /** Whether a list holds a name, in the sense of {@link #same}. */
    public static boolean contains(List<String> names, String name) {
        for (String each : names) {
            if (same(each, name)) {
                return true;
            }
        }
        return false;
    }

    /** The form in which equal names are equal strings; for maps and sorting, never for SQL. */
    public static String key(String name) {
        return name.indexOf('`') >= 0 ? name : name.toLowerCase(Locale.ROOT);
    }

    /** Orders names by their {@link #key}; equal ones by their text. */
    public static int compare(String left, String right) {
        // Most names are told apart by ASCII letters, without a copy of each in lower case.
        int shorter = Math.min(left.length(), right.length());
        for (int i = 0; i < shorter && left.charAt(i) < ASCII && right.charAt(i) < ASCII; i++) {
            if (left.charAt(i) != right.charAt(i)) {
                int difference = Character.toLowerCase(left.charAt(i)) - Character.toLowerCase(right.charAt(i));
                if (difference != 0 && left.indexOf('`') < 0 && right.indexOf('`') < 0) {
                    return difference;
                }
            }
        }
        int byKey = key(left).compareTo(key(right));
        return byKey == 0 ? left.compareTo(right) : byKey;
    }

    /** The schema in front of a name: {@code sales} of {@code sales.guest}; empty without one. */
    public static String schema(String name) {
        int length = name.length() - simple(name).length() - 1;
        return length < 0 ? "" : name.substring(0, length);
    }

    /** The last part of a name that may have a schema in front: {@code guest} of {@code sales.guest}. */
    public static String simple(String name) {
        int quoted = name.endsWith("`") ? name.lastIndexOf('`', name.length() - 2) : -1;
        return name.substring(quoted >= 0 ? quoted : name.lastIndexOf('.') + 1);
    }
}
