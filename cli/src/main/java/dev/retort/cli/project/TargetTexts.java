package dev.retort.cli.project;

import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import dev.retort.revision.RevisionGraph;
import dev.retort.revision.TargetParser;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** How the tools speak of places in a history. */
public final class TargetTexts {
    /** The forms of a target. */
    public static final String HELP =
            "An id or its first four or more digits, a label, head, heads, base, current, +N, -N, or one of these followed by"
                    + " +N or -N; on one branch: LABEL@head.";

    /** The forms of a range. */
    public static final String RANGE_HELP =
            "From one target to another: FROM:TO. FROM defaults to base, TO to the heads.";

    /** What is printed in the place of revisions where there are none. */
    public static final String NO_REVISIONS =
            "There are no revisions here. Write the first one with \"retort revision -m baseline\", or name a class output that contains some with --classes.";

    private TargetTexts() {}

    /** Targets that need no database. The others fail with RT403. */
    public static TargetParser offline(RevisionGraph graph) {
        return new TargetParser(graph, () -> {
            throw new RetortException(
                    Problem.DATABASE_UNREACHABLE,
                    "This target is relative to the current revision of a database, and no database is named. Name one with --url (and --user and --password), or in RETORT_URL, RETORT_USER and RETORT_PASSWORD; or write an id, head or base.");
        });
    }

    /** {@code  (payments) (head)}: the labels after a revision in a listing; may be empty. */
    public static String marks(List<String> labels, boolean head, boolean current) {
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
    public static String list(Collection<String> ids) {
        return ids.isEmpty() ? "base" : String.join(", ", ids);
    }

    /** Revisions, a line each; where there are none, that and what could be meant. */
    public static String lines(List<String> revisions) {
        return revisions.isEmpty() ? NO_REVISIONS : String.join(System.lineSeparator(), revisions);
    }
}
