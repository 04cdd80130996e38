package dev.retort.cli;

import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import dev.retort.processor.draft.Draft;
import dev.retort.revision.Branches;
import dev.retort.revision.RevisionGraph;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a new revision goes in a history that has branches. */
final class BranchOptions {
    @Option(
            names = "--head",
            paramLabel = "TARGET",
            description =
                    "The revision to follow where there are several heads, such as payments@head; with --label any, or base, to begin a branch there.")
    private @Nullable String head;

    @Option(
            names = "--label",
            paramLabel = "NAME",
            description = "A name for the branch that begins here, so that it may stay beside others; may be repeated.")
    private List<String> labels = new ArrayList<>();

    @Option(
            names = "--depends-on",
            paramLabel = "TARGET",
            description = "A revision of another branch that has to be applied before; may be repeated.")
    private List<String> dependsOn = new ArrayList<>();

    /**
     * The heads that the new revision follows.
     *
     * @throws RetortException RT303 if there are several and none was chosen; RT402 if the chosen one is none
     */
    List<String> parents(List<String> heads, RevisionGraph graph) {
        if (head != null) {
            List<String> chosen =
                    List.copyOf(Places.offline(graph).resolve(head).ids());
            boolean parts = !heads.containsAll(chosen) || (chosen.isEmpty() && !heads.isEmpty());
            if (parts && labels.isEmpty()) {
                throw new RetortException(
                        Problem.WRONG_ARGUMENT,
                        "--head %s is %s, behind which the history goes on already: %s. To begin a branch there that stays beside the others, give it a label:  --label NAME"
                                .formatted(head, Places.said(chosen), Places.said(heads)));
            }
            return chosen;
        }
        if (heads.size() > 1) {
            throw new RetortException(
                    Problem.SEVERAL_HEADS,
                    "The snapshot has %d heads: %s. They were written side by side on two branches. Join them first:  retort merge   or say which one to follow:  --head %s"
                            .formatted(heads.size(), String.join(", ", heads), heads.get(0)));
        }
        return heads;
    }

    /** The revision with its labels and what it depends on. */
    Draft on(Draft revision, RevisionGraph graph) {
        for (String label : labels) {
            if (!Branches.isLabel(label) || graph.branches().revision(label).isPresent()) {
                throw new RetortException(
                        Problem.WRONG_ARGUMENT,
                        "--label %s %s. Letters, digits, _ and - behind a letter make one, such as payments."
                                .formatted(label, Branches.isLabel(label) ? "is taken already" : "is not a label"));
            }
        }
        List<String> needed = dependsOn.stream()
                .flatMap(target -> Places.offline(graph).resolve(target).ids().stream())
                .distinct()
                .toList();
        return revision.onBranch(labels, needed);
    }
}
