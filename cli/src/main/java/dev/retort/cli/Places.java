package dev.retort.cli;

import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import dev.retort.revision.RevisionGraph;
import dev.retort.revision.Targets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** How the tools speak of places in a history. */
final class Places {
    /** What can be said for one. */
    static final String HELP =
            "An id, its first four digits or more, a label, head, heads, base, current, +N, -N, or one of these with"
                    + " +N or -N behind it; on one branch: LABEL@head.";

    /** What can be said for a part of it. */
    static final String RANGE_HELP =
            "From one target to another: FROM:TO. Without FROM from the base, without TO to the heads.";

    private Places() {}

    /** Targets that need no database; one that does says so (RT403). */
    static Targets offline(RevisionGraph graph) {
        return new Targets(graph, () -> {
            throw new RetortException(
                    Problem.DATABASE_UNREACHABLE,
                    "This target counts from where a database is, and none is named. Name it with --url (and --user and --password), or in RETORT_URL, RETORT_USER and RETORT_PASSWORD; or write an id, head or base.");
        });
    }

    /** {@code  (payments) (head)}: what stands behind a revision in a listing; empty where nothing is to be said. */
    static String marks(List<String> labels, boolean head, boolean current) {
        List<String> marks = new ArrayList<>(labels);
        if (head) {
            marks.add("head");
        }
        if (current) {
            marks.add("current");
        }
        return marks.stream().map(mark -> "  (" + mark + ")").collect(Collectors.joining());
    }

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
