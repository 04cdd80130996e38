package dev.retort.cli;

import dev.retort.revision.RevisionGraph;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code retort branches}: the revisions after which the history parts. */
@Command(
        name = "branches",
        description = "List the revisions that several others follow, and those. Needs no database.",
        footer = {"", "Example:", "  retort branches --classes target/classes"})
final class BranchesCommand implements Callable<Integer> {
    @Mixin
    private Output output;

    @Mixin
    private Project project;

    @Override
    public Integer call() throws IOException {
        try (OpenProject open = OpenProject.of(project)) {
            Map<String, List<String>> branches = branches(open.offline().graph());
            String text = branches.entrySet().stream()
                    .map(each -> each.getKey() + "  ->  " + String.join(", ", each.getValue()))
                    .collect(Collectors.joining(System.lineSeparator()));
            output.print(branches.isEmpty() ? "The history does not part." : text, Map.of("branches", branches));
        }
        return ExitCodes.DONE;
    }

    private static Map<String, List<String>> branches(RevisionGraph graph) {
        Map<String, List<String>> branches = new LinkedHashMap<>();
        graph.revisions().forEach(revision -> {
            List<String> children = List.copyOf(graph.childrenOf(List.of(revision.id())));
            if (children.size() > 1) {
                branches.put(revision.id(), children);
            }
        });
        return branches;
    }
}
