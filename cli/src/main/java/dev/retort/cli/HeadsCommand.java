package dev.retort.cli;

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
                "List the revisions that none follows, with the labels of their branches: one, unless branches stand side by side."
                        + " Needs no database.",
        footer = {"", "Example:", "  retort heads --classes target/classes"})
final class HeadsCommand implements Callable<Integer> {
    @Mixin
    private Output output;

    @Mixin
    private Project project;

    @Override
    public Integer call() throws IOException {
        try (OpenProject open = OpenProject.of(project)) {
            List<RevisionGraph> graphs = open.offline().graphs();
            List<String> heads =
                    graphs.stream().flatMap(graph -> graph.heads().stream()).toList();
            List<String> lines = graphs.stream()
                    .flatMap(graph -> graph.heads().stream()
                            .map(head -> head
                                    + Places.marks(List.copyOf(graph.branches().of(head)), false, false)))
                    .toList();
            output.print(Places.lines(lines), Map.of("heads", heads));
        }
        return ExitCodes.DONE;
    }
}
