package dev.retort.cli.command;

import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import dev.retort.revision.RevisionGraph;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An argument that names one of several heads. */
final class HeadArgument {
    private static final int FEWEST_DIGITS = 4;

    private HeadArgument() {}

    /**
     * The head that an argument names.
     *
     * @param text an id or its first digits; null if the argument is missing
     * @param heads the heads to choose from
     * @param what the head is for, such as {@code the head to remove}
     * @param command the command up to the argument
     * @throws RetortException if it names none or several; the message lists the commands to choose from
     */
    static String chosen(@Nullable String text, List<String> heads, RevisionGraph graph, String what, String command) {
        List<String> matching = text == null || text.length() < FEWEST_DIGITS
                ? List.of()
                : heads.stream().filter(id -> id.startsWith(text)).toList();
        if (matching.size() == 1) {
            return matching.get(0);
        }
        StringBuilder lines = new StringBuilder();
        for (String each : heads) {
            lines.append(
                    "%n  %s%s    (%s)".formatted(command, each, graph.get(each).message()));
        }
        throw new RetortException(
                Problem.INVALID_ARGUMENT,
                (text == null ? "Name %s:".formatted(what) : "\"%s\" is no head. Name %s:".formatted(text, what))
                        + lines);
    }
}
