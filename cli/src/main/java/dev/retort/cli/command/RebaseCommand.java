package dev.retort.cli.command;

import dev.retort.cli.option.DatabaseOptions;
import dev.retort.cli.output.ExitCodes;
import dev.retort.cli.output.Output;
import dev.retort.cli.project.CompilerOutput;
import dev.retort.cli.project.OpenProject;
import dev.retort.cli.project.Project;
import dev.retort.cli.project.SnapshotConsistency;
import dev.retort.cli.project.TargetTexts;
import dev.retort.cli.revision.BranchReplay;
import dev.retort.cli.revision.MovedRevisions;
import dev.retort.cli.revision.RevisionFiles;
import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import dev.retort.processor.snapshot.Snapshot;
import dev.retort.revision.RevisionGraph;
import dev.retort.revision.RevisionNode;
import dev.retort.schema.Schema;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code retort rebase}: a linear history from two branches. */
@Command(
        name = "rebase",
        description =
                "Move the revisions of one branch behind the head of the other, so that the history stays linear. Their"
                        + " ids change, and with them the classes and the snapshot.",
        footer = {
            "",
            "For revisions that no shared database has applied yet. Leave conflict markers in the snapshot, and compile first.",
            "Examples:",
            "  retort rebase 90ab",
            "  retort rebase 90ab --onto 7c1e",
            "  retort rebase 90ab --url jdbc:h2:./bookings     refuses if that database has applied one of them"
        })
public final class RebaseCommand implements Callable<Integer> {
    @Mixin
    private Output output;

    @Mixin
    private Project project;

    @Mixin
    private RevisionFiles files;

    @Mixin
    private DatabaseOptions database;

    @Parameters(
            arity = "0..1",
            paramLabel = "HEAD",
            description = "The head of the branch that moves: its id, or the first four or more digits.")
    private @Nullable String head;

    @Option(
            names = "--onto",
            paramLabel = "HEAD",
            description = "The head to move behind; required if there are more than two.")
    private @Nullable String onto;

    @Override
    public Integer call() throws IOException {
        CompilerOutput compiled = new CompilerOutput(project);
        String packageName = compiled.packageName();
        try (OpenProject open = OpenProject.of(project)) {
            open.requireOwnRunner("rebase");
            RevisionGraph graph = open.offline().migrations(packageName).graph();
            List<String> before = files.snapshot().heads(packageName, compiled);
            SnapshotConsistency.requireCompiled(before, graph);
            List<String> heads = List.copyOf(graph.heads());
            if (heads.size() < 2) {
                output.print(
                        "Nothing to do: the only head is " + TargetTexts.list(heads) + ".", Map.of("heads", heads));
                return ExitCodes.DONE;
            }
            String mine = HeadArgument.chosen(head, heads, graph, "the branch that moves", "retort rebase ");
            List<String> others = new ArrayList<>(heads);
            others.remove(mine);
            String target = others.size() == 1 && onto == null
                    ? others.get(0)
                    : HeadArgument.chosen(
                            onto, others, graph, "the head to move behind", "retort rebase " + mine + " --onto ");
            BranchReplay replay = new BranchReplay(graph);
            List<RevisionNode> branch = replay.branch(mine, List.of(target));
            requireMovable(branch, graph, open);
            replay.behind(List.of(target), graph.replayedTo(List.of(target)), branch);
            Schema schema = replay.behind(others, replay.joined(others), branch);
            MovedRevisions moved = MovedRevisions.of(branch, target, files.sources());
            others.remove(target);
            others.add(moved.head());
            Snapshot after = Snapshot.joined(
                    files.snapshot().sides(packageName, compiled), others, schema, compiled.entities(packageName));
            return files.move(moved, packageName, before, after, project, output);
        }
    }

    private void requireMovable(List<RevisionNode> branch, RevisionGraph graph, OpenProject open) {
        List<String> ids = branch.stream().map(RevisionNode::id).toList();
        for (RevisionNode revision : branch) {
            if (revision.parents().size() > 1) {
                throw refused(
                        "Revision %s (%s) joins branches, and a rebase would make one line of them. Join the heads instead:  retort merge"
                                .formatted(revision.id(), revision.origin()));
            }
        }
        for (RevisionNode other : graph.revisions()) {
            if (!ids.contains(other.id()) && other.node().dependsOn().stream().anyMatch(ids::contains)) {
                throw refused(
                        "Revision %s (%s) of another branch depends on a revision that would get another id. Join the heads instead:  retort merge"
                                .formatted(other.id(), other.origin()));
            }
        }
        List<String> applied = database.applied(ids, open);
        if (!applied.isEmpty()) {
            throw refused(
                    "The database has applied %s, which would get another id. Take it back first:  retort downgrade %s"
                            .formatted(
                                    String.join(", ", applied),
                                    TargetTexts.list(branch.get(0).parents())));
        }
    }

    private static RetortException refused(String why) {
        return new RetortException(Problem.INVALID_ARGUMENT, why + " Nothing was written.");
    }
}
