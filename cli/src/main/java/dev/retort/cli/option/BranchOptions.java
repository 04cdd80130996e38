package dev.retort.cli.option;

import dev.retort.cli.project.ScriptRunner;
import dev.retort.cli.project.TargetTexts;
import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import dev.retort.processor.draft.Draft;
import dev.retort.revision.LabeledBranches;
import dev.retort.revision.RevisionGraph;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The position of a new revision in a history with branches. */
public final class BranchOptions {
    @Option(
            names = "--head",
            paramLabel = "TARGET",
            description =
                    "The revision to follow if there are several heads, such as payments@head. With --label, any revision or base, to start a branch there.")
    private @Nullable String head;

    @Option(
            names = "--label",
            paramLabel = "NAME",
            description = "A name for the branch that starts here, so that it can stay separate; repeatable.")
    private List<String> labels = new ArrayList<>();

    @Option(
            names = "--depends-on",
            paramLabel = "TARGET",
            description = "A revision of another branch that must be applied first; repeatable.")
    private List<String> dependsOn = new ArrayList<>();

    /**
     * The heads that the new revision follows.
     *
     * @throws RetortException RT303 if there are several and none was chosen; RT402 if the chosen one is none
     */
    public List<String> parents(List<String> heads, RevisionGraph graph) {
        if (head != null) {
            List<String> chosen =
                    List.copyOf(TargetTexts.offline(graph).resolve(head).ids());
            boolean parts = !heads.containsAll(chosen) || (chosen.isEmpty() && !heads.isEmpty());
            if (parts && labels.isEmpty()) {
                throw new RetortException(
                        Problem.INVALID_ARGUMENT,
                        "--head %s is %s, which already has successors: %s. To start a separate branch there, give it a label:  --label NAME"
                                .formatted(head, TargetTexts.list(chosen), TargetTexts.list(heads)));
            }
            return chosen;
        }
        if (heads.size() > 1) {
            throw new RetortException(
                    Problem.SEVERAL_HEADS,
                    "The snapshot has %s heads: %s. They were written in parallel on two branches. Join them first:  retort merge   or name the one to follow:  --head %s"
                            .formatted(heads.size(), String.join(", ", heads), heads.get(0)));
        }
        return heads;
    }

    /**
     * Refuses these options where another runner runs the revisions: it runs all of them, in the order of their versions.
     *
     * @throws RetortException RT322
     */
    public void requireUnused(ScriptRunner runner) {
        if (head != null || !labels.isEmpty() || !dependsOn.isEmpty()) {
            throw new RetortException(
                    Problem.OTHER_RUNNER,
                    "%s runs all scripts of %s in the order of their versions, so a revision has no place on a branch of its own. Omit --head, --label and --depends-on, or give the branch a history of its own: another package with @Migrations, and another folder of scripts."
                            .formatted(runner.name(), runner.packageName()));
        }
    }

    /** The revision with its labels and what it depends on. */
    public Draft on(Draft revision, RevisionGraph graph) {
        for (String label : labels) {
            if (!LabeledBranches.isLabel(label)
                    || graph.branches().revision(label).isPresent()) {
                throw new RetortException(
                        Problem.INVALID_ARGUMENT,
                        "--label %s %s. Use a letter followed by letters, digits, _ and -, such as payments."
                                .formatted(
                                        label,
                                        LabeledBranches.isLabel(label) ? "is already in use" : "is not a valid label"));
            }
        }
        List<String> needed = dependsOn.stream()
                .flatMap(target -> TargetTexts.offline(graph).resolve(target).ids().stream())
                .distinct()
                .toList();
        return revision.onBranch(labels, needed);
    }
}
