package dev.retort.cli.command;

import dev.retort.cli.option.DatabaseOptions;
import dev.retort.cli.output.ExitCodes;
import dev.retort.cli.output.Output;
import dev.retort.cli.project.CompilerOutput;
import dev.retort.cli.project.OpenProject;
import dev.retort.cli.project.Project;
import dev.retort.cli.project.SnapshotConsistency;
import dev.retort.cli.project.TargetTexts;
import dev.retort.cli.revision.RevisionFiles;
import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import dev.retort.revision.RevisionGraph;
import dev.retort.revision.RevisionNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code retort remove}: the newest revision as if it had not been written. */
@Command(
        name = "remove",
        description =
                "Delete the newest revision, and write the snapshot as it was before. The entities stay as they are, so"
                        + " the change is pending again.",
        footer = {
            "",
            "For a revision that no shared database has applied yet. Take it back on your own database first.",
            "Examples:",
            "  retort downgrade -1",
            "  retort remove",
            "  retort remove --url jdbc:h2:./bookings     refuses if that database has applied it"
        })
public final class RemoveCommand implements Callable<Integer> {
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
            description = "The head to remove, if there are several: its id, or the first four or more digits.")
    private @Nullable String head;

    @Override
    public Integer call() throws IOException {
        CompilerOutput compiled = new CompilerOutput(project);
        String packageName = compiled.packageName();
        try (OpenProject open = OpenProject.of(project)) {
            open.requireOwnRunner("remove");
            RevisionGraph graph = open.offline().migrations(packageName).graph();
            List<String> before = files.snapshot().heads(packageName, compiled);
            SnapshotConsistency.requireCompiled(before, graph);
            List<String> heads = List.copyOf(graph.heads());
            if (heads.isEmpty()) {
                output.print("Nothing to do: there are no revisions.", Map.of("removed", List.of()));
                return ExitCodes.DONE;
            }
            String removed = heads.size() == 1 && head == null
                    ? heads.get(0)
                    : HeadArgument.chosen(head, heads, graph, "the head to remove", "retort remove ");
            requireUnused(graph.get(removed), graph, open);
            files.remove(graph.get(removed), graph, packageName, before, project, output);
        }
        return ExitCodes.DONE;
    }

    private void requireUnused(RevisionNode revision, RevisionGraph graph, OpenProject open) {
        for (RevisionNode other : graph.revisions()) {
            if (other.node().dependsOn().contains(revision.id())) {
                throw new RetortException(
                        Problem.INVALID_ARGUMENT,
                        "Revision %s (%s) depends on %s. Nothing was deleted. Remove that one first."
                                .formatted(other.id(), other.origin(), revision.id()));
            }
        }
        if (!database.applied(List.of(revision.id()), open).isEmpty()) {
            throw new RetortException(
                    Problem.INVALID_ARGUMENT,
                    "The database has applied %s. Nothing was deleted. Take it back first:  retort downgrade %s"
                            .formatted(revision.id(), TargetTexts.list(revision.parents())));
        }
    }
}
