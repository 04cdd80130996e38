package dev.retort.schema;

import java.util.List;
import java.util.Locale;

/** How names compare: without case unless in backticks, as in SQL. */
public final class Names {
    private Names() {}

    /** Whether two names mean one thing in SQL: {@code GUEST_ID} and {@code guest_id} do, {@code `Guest`} is itself alone. */
    public static boolean same(String left, String right) {
        // The first question is the cheap one, and most names that are compared differ.
        return left.equalsIgnoreCase(right) && key(left).equals(key(right));
    }

    /** Whether a list holds a name, in the sense of {@link #same}. */
    public static boolean contains(List<String> names, String name) {
        return names.stream().anyMatch(each -> same(each, name));
    }

    /** The form in which equal names are equal strings; for maps and sorting, never for SQL. */
    public static String key(String name) {
        return name.indexOf('`') >= 0 ? name : name.toLowerCase(Locale.ROOT);
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
