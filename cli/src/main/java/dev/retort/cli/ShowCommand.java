package dev.retort.cli;

import dev.retort.operation.Operation;
import dev.retort.revision.Body;
import dev.retort.revision.Revision;
import dev.retort.revision.RevisionGraph;
import dev.retort.revision.Targets;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code retort show}: what a revision does. */
@Command(
        name = "show",
        description = "Show what a revision does, operation by operation. Needs no database.",
        footer = {"", "Examples:", "  retort show head", "  retort show 7c1e"})
final class ShowCommand implements Callable<Integer> {
    @Mixin
    private Output output;

    @Mixin
    private Project project;

    @Parameters(paramLabel = "TARGET", description = Places.HELP)
    private String target;

    @Override
    public Integer call() throws IOException {
        try (OpenProject open = OpenProject.of(project)) {
            RevisionGraph graph = open.offline().graph();
            List<Revision> revisions = graph.inOrder(new Targets(graph, TreeSet::new).resolve(target));
            output.print(
                    revisions.stream().map(ShowCommand::text).collect(Collectors.joining(System.lineSeparator())),
                    Map.of(
                            "revisions",
                            revisions.stream().map(ShowCommand::json).toList()));
        }
        return ExitCodes.DONE;
    }

    private static String text(Revision revision) {
        Body body = revision.body();
        return """
                revision  %s
                parents   %s
                message   %s
                class     %s
                checksum  %s
                upgrade
                %s
                downgrade
                %s""".formatted(
                        revision.id(),
                        Places.said(revision.parents()),
                        body.message(),
                        revision.origin(),
                        body.checksum(),
                        indented(body.upgrade()),
                        indented(body.downgrade()));
    }

    private static String indented(List<Operation> operations) {
        return operations.isEmpty()
                ? "  nothing"
                : operations.stream()
                        .map(each -> each.toString().indent(2).stripTrailing())
                        .collect(Collectors.joining("\n"));
    }

    private static Map<String, Object> json(Revision revision) {
        Body body = revision.body();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", revision.id());
        json.put("parents", revision.parents());
        json.put("message", body.message());
        json.put("class", revision.origin());
        json.put("checksum", body.checksum());
        json.put("upgrade", body.upgrade().stream().map(Operation::toString).toList());
        json.put("downgrade", body.downgrade().stream().map(Operation::toString).toList());
        return json;
    }
}
