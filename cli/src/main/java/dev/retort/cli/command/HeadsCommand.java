package dev.retort.cli.command;

import dev.retort.cli.output.ExitCodes;
import dev.retort.cli.output.Output;
import dev.retort.cli.project.OpenProject;
import dev.retort.cli.project.Project;
import dev.retort.cli.project.TargetTexts;
import dev.retort.revision.RevisionGraph;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code retort heads}: the revisions that none follows. */
@Command(
        name = "heads",
        description =
                "List the revisions without a successor, with the labels of their branches. There is one, unless there are parallel branches."
                        + " Needs no database.",
        footer = {"", "Examples:", "  retort heads --classes target/classes"})
public final class HeadsCommand implements Callable<Integer> {
    @Mixin
    private Output output;

    @Mixin
    private Project project;

    @Override
    public Integer call() throws IOException {
        try (OpenProject open = OpenProject.of(project)) {
            open.requireOwnRunner("heads");
            List<RevisionGraph> graphs = open.offline().graphs();
            List<String> heads =
                    graphs.stream().flatMap(graph -> graph.heads().stream()).toList();
            List<String> lines = graphs.stream()
                    .flatMap(graph -> graph.heads().stream()
                            .map(head -> head
                                    + TargetTexts.marks(
                                            List.copyOf(graph.branches().of(head)), false, false)))
                    .toList();
            output.print(TargetTexts.lines(lines), Map.of("heads", heads));
        }
        return ExitCodes.DONE;
    }
}
