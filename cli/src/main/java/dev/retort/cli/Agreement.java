package dev.retort.cli;

import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import dev.retort.revision.RevisionGraph;
import java.util.List;

/** Whether the snapshot and the compiled revisions stand at one place, so that something may be written behind them. */
final class Agreement {
    private Agreement() {}

    /**
     * Refuses to join what is not all compiled: right after a merge in version control, the class output knows one branch only.
     *
     * @throws RetortException RT136
     */
    static void requireCompiled(List<String> snapshotHeads, RevisionGraph graph) {
        List<String> missing =
                snapshotHeads.stream().filter(head -> !graph.contains(head)).toList();
        if (!missing.isEmpty()) {
            throw new RetortException(
                    Problem.NOT_COMPILED,
                    "The snapshot names the head %s, but the compiled revisions lead to %s: the class output is not of these sources. Take conflict markers out of the sources and the snapshot, compile, then run this again."
                            .formatted(String.join(", ", missing), Places.said(graph.heads())));
        }
    }

    /**
     * Refuses a revision behind a snapshot that compiled revisions have left behind, such as one that a conflict was settled in by taking one
     * side: it would do again what they do. A snapshot whose head is not compiled yet is ahead of them, and fine.
     *
     * @throws RetortException RT303
     */
    static void requireNoneAhead(List<String> snapshotHeads, RevisionGraph graph) {
        List<String> heads = List.copyOf(graph.heads());
        if (!heads.equals(snapshotHeads) && snapshotHeads.stream().allMatch(graph::contains)) {
            throw new RetortException(
                    Problem.SEVERAL_HEADS,
                    "The snapshot is at %s, but the compiled revisions lead to %s: one more revision would do again what they do. %s If the class of a revision was deleted, build from clean."
                            .formatted(
                                    Places.said(snapshotHeads),
                                    Places.said(heads),
                                    heads.size() > 1
                                            ? "Join them first, which writes the snapshot anew:  retort merge."
                                            : "Take the snapshot from version control again, as it was written with that revision."));
        }
    }
}
