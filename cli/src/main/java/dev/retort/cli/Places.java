package dev.retort.cli;

import java.util.Collection;
import java.util.List;

/** How the tools speak of places in a history. */
final class Places {
    /** What can be said for one. */
    static final String HELP =
            "An id, its first four digits or more, head, heads, base, current, +N, -N, or one of these with +N or"
                    + " -N behind it.";

    /** What can be said for a part of it. */
    static final String RANGE_HELP =
            "From one target to another: FROM:TO. Without FROM from the base, without TO to the heads.";

    private Places() {}

    /** {@code 7c1e09d4b2aa}, {@code base}. */
    static String said(Collection<String> ids) {
        return ids.isEmpty() ? "base" : String.join(", ", ids);
    }

    /** Revisions, a line each; where there are none, that and what could be meant. */
    static String lines(List<String> revisions) {
        return revisions.isEmpty()
                ? "There are no revisions here. Write the first one with \"retort revision -m baseline\", or name the class output that has some with --classes."
                : String.join(System.lineSeparator(), revisions);
    }
}
