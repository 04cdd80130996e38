package dev.retort.cli.command;

import dev.retort.Retort;
import dev.retort.cli.option.DatabaseOptions;
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
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code retort show}: what a revision does. */
@Command(
        name = "show",
        description =
                "Show the operations of a revision. Needs no database, unless the target is relative to its current revision.",
        footer = {"", "Examples:", "  retort show head", "  retort show 7c1e", "  retort show payments@head"})
public final class ShowCommand implements Callable<Integer> {
    @Mixin
    private Output output;

    @Mixin
    private Project project;

    @Mixin
    private DatabaseOptions database;

    @Parameters(paramLabel = "TARGET", description = TargetTexts.HELP)
    private String target;

    @Override
    public Integer call() throws IOException {
        try (OpenProject open = OpenProject.of(project)) {
            Retort retort = database.onIfNamed(open);
            RevisionGraph graph = retort.graph();
            List<ShownRevision> revisions = graph.inOrder(retort.resolve(target)).stream()
                    .map(each -> new ShownRevision(each, graph))
                    .toList();
            output.print(
                    revisions.stream().map(ShownRevision::text).collect(Collectors.joining(System.lineSeparator())),
                    Map.of(
                            "revisions",
                            revisions.stream().map(ShownRevision::json).toList()));
        }
        return ExitCodes.DONE;
    }
}
