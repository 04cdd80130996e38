package dev.retort.cli;

import dev.retort.Retort;
import dev.retort.operation.Operation;
import dev.retort.revision.Body;
import dev.retort.revision.Node;
import dev.retort.revision.Revision;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code retort show}: what a revision does. */
@Command(
        name = "show",
        description =
                "Show what a revision does, operation by operation. Needs no database, unless the target counts from where one is.",
        footer = {"", "Examples:", "  retort show head", "  retort show 7c1e", "  retort show payments@head"})
final class ShowCommand implements Callable<Integer> {
    @Mixin
    private Output output;

    @Mixin
    private Project project;

    @Mixin
    private DatabaseOptions database;

    @Parameters(paramLabel = "TARGET", description = Places.HELP)
    private String target;

    @Override
    public Integer call() throws IOException {
        try (OpenProject open = OpenProject.of(project)) {
            Retort retort = database.onIfNamed(open);
            List<Revision> revisions = retort.graph().inOrder(retort.resolve(target));
            output.print(
                    revisions.stream().map(ShowCommand::text).collect(Collectors.joining(System.lineSeparator())),
                    Map.of(
                            "revisions",
                            revisions.stream().map(ShowCommand::json).toList()));
        }
        return ExitCodes.DONE;
    }

    static String text(Revision revision) {
        Body body = revision.body();
        return """
                revision  %s
                parents   %s%s
                message   %s
                class     %s
                checksum  %s
                upgrade
                %s
                downgrade
                %s""".formatted(
                        revision.id(),
                        Places.said(revision.parents()),
                        branch(revision.node()),
                        body.message(),
                        revision.origin(),
                        body.checksum(),
                        indented(body.upgrade()),
                        indented(body.downgrade()));
    }

    /** A line each for labels and for what it depends on, where it has them. */
    private static String branch(Node node) {
        return (node.labels().isEmpty() ? "" : "\nlabels    %s".formatted(String.join(", ", node.labels())))
                + (node.dependsOn().isEmpty() ? "" : "\nneeds     %s".formatted(String.join(", ", node.dependsOn())));
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
        json.put("labels", revision.node().labels());
        json.put("dependsOn", revision.node().dependsOn());
        json.put("message", body.message());
        json.put("class", revision.origin());
        json.put("checksum", body.checksum());
        json.put("upgrade", body.upgrade().stream().map(Operation::toString).toList());
        json.put("downgrade", body.downgrade().stream().map(Operation::toString).toList());
        return json;
    }
}
