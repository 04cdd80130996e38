package dev.retort.cli.project;

import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import dev.retort.revision.RevisionGraph;
import java.util.List;

/** Whether the snapshot and the compiled revisions stand at one place, so that something may be written behind them. */
public final class SnapshotConsistency {
    private SnapshotConsistency() {}

    /**
     * Refuses to join what is not all compiled: right after a merge in version control, the class output knows one branch only.
     *
     * @throws RetortException RT136
     */
    public static void requireCompiled(List<String> snapshotHeads, RevisionGraph graph) {
        List<String> missing =
                snapshotHeads.stream().filter(head -> !graph.contains(head)).toList();
        if (!missing.isEmpty()) {
            throw new RetortException(
                    Problem.NOT_COMPILED,
                    "The snapshot names the head %s, but the compiled revisions lead to %s, so the class output does not match the sources. Remove conflict markers from the sources and the snapshot, compile, then run this again."
                            .formatted(String.join(", ", missing), TargetTexts.list(graph.heads())));
        }
    }

    /**
     * Refuses a revision behind a snapshot of another history, whose head is neither compiled nor in a source.
     *
     * @throws RetortException RT136
     */
    public static void requireKnown(
            List<String> snapshotHeads, RevisionGraph graph, SourceFolder sources, String packageName) {
        for (String head : snapshotHeads) {
            if (!graph.contains(head) && !sources.hasRevision(packageName, head)) {
                throw new RetortException(
                        Problem.NOT_COMPILED,
                        "The snapshot is at %s, and neither a compiled revision nor a source of %s has that id. Nothing was written. Restore the snapshot of this history from version control, or the class of that revision; or name the folder of the sources with --sources."
                                .formatted(head, packageName));
            }
        }
    }

    /**
     * Refuses a revision behind a snapshot that compiled revisions have left behind, such as one that a conflict was settled in by taking one
     * side: it would do again what they do. A snapshot whose head is not compiled yet is ahead of them, and fine.
     *
     * @throws RetortException RT303
     */
    public static void requireNoneAhead(List<String> snapshotHeads, RevisionGraph graph) {
        List<String> heads = List.copyOf(graph.heads());
        if (!heads.equals(snapshotHeads) && snapshotHeads.stream().allMatch(graph::contains)) {
            throw new RetortException(
                    Problem.SEVERAL_HEADS,
                    "The snapshot is at %s, but the compiled revisions lead to %s. Another revision would repeat their operations. %s If the class of a revision was deleted, do a clean build."
                            .formatted(
                                    TargetTexts.list(snapshotHeads),
                                    TargetTexts.list(heads),
                                    heads.size() > 1
                                            ? "Join them first, which rewrites the snapshot:  retort merge."
                                            : "Restore the snapshot that was written with that revision from version control."));
        }
    }
}
