package dev.retort.cli.command;

import dev.retort.cli.output.Cell;
import dev.retort.cli.output.ExitCodes;
import dev.retort.cli.output.Listing;
import dev.retort.cli.output.Output;
import dev.retort.cli.project.OpenProject;
import dev.retort.cli.project.Project;
import dev.retort.revision.RevisionGraph;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code retort branches}: the revisions after which the history parts. */
@Command(
        name = "branches",
        description =
                "List the revisions where the history forks, with their successors; then the labels and the heads of their branches."
                        + " Needs no database.",
        footer = {"", "Examples:", "  retort branches --classes target/classes"})
public final class BranchesCommand implements Callable<Integer> {
    @Mixin
    private Output output;

    @Mixin
    private Project project;

    @Override
    public Integer call() throws IOException {
        try (OpenProject open = OpenProject.of(project)) {
            Map<String, List<String>> parting = new LinkedHashMap<>();
            Map<String, List<String>> labels = new LinkedHashMap<>();
            open.requireOwnRunner("branches");
            for (RevisionGraph graph : open.offline().graphs()) {
                parting.putAll(parting(graph));
                graph.branches().labels().forEach(label -> labels.put(label, heads(graph, label)));
            }
            Listing listing = new Listing();
            Stream.of(parting, labels)
                    .flatMap(each -> each.entrySet().stream())
                    .forEach(each -> listing.add(
                            Cell.of(each.getKey()), Cell.of("->"), Cell.of(String.join(", ", each.getValue()))));
            Map<String, ?> json = Map.of("branches", parting, "labels", labels);
            if (listing.isEmpty()) {
                output.print("The history has no fork and no label.", json);
            } else {
                output.print(listing, json);
            }
        }
        return ExitCodes.DONE;
    }

    private static Map<String, List<String>> parting(RevisionGraph graph) {
        Map<String, List<String>> parting = new LinkedHashMap<>();
        graph.revisions().forEach(revision -> {
            List<String> children = List.copyOf(graph.childrenOf(List.of(revision.id())));
            if (children.size() > 1) {
                parting.put(revision.id(), children);
            }
        });
        return parting;
    }

    private static List<String> heads(RevisionGraph graph, String label) {
        return List.copyOf(graph.headsOf(graph.branches().members(label)));
    }
}
