package dev.retort.cli.command;

import dev.retort.Retort;
import dev.retort.cli.option.DatabaseOptions;
import dev.retort.cli.option.DialectNames;
import dev.retort.cli.output.ExitCodes;
import dev.retort.cli.output.Output;
import dev.retort.cli.project.OpenProject;
import dev.retort.cli.project.Project;
import dev.retort.cli.project.TargetTexts;
import dev.retort.dialect.Dialect;
import dev.retort.dialect.Dialects;
import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import dev.retort.revision.RevisionGraph;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code retort show}: what a revision does. */
@Command(
        name = "show",
        description =
                "Show the operations of a revision. Needs no database, unless the target is relative to its current revision.",
        footer = {
            "",
            "Examples:",
            "  retort show head",
            "  retort show 7c1e --sql --dialect postgresql",
            "  retort show payments@head"
        })
public final class ShowCommand implements Callable<Integer> {
    @Mixin
    private Output output;

    @Mixin
    private Project project;

    @Mixin
    private DatabaseOptions database;

    @Parameters(paramLabel = "TARGET", description = TargetTexts.HELP)
    private String target;

    @Option(names = "--sql", description = "Show the SQL of its upgrade and its downgrade instead. Needs --dialect.")
    private boolean sql;

    @Option(
            names = "--dialect",
            paramLabel = "NAME",
            description = "The database to write SQL for: ${COMPLETION-CANDIDATES}.",
            completionCandidates = DialectNames.class)
    private @Nullable String dialect;

    @Override
    public Integer call() throws IOException {
        Optional<Dialect> shown = dialect();
        try (OpenProject open = OpenProject.of(project)) {
            Retort retort = database.onIfNamed(open);
            RevisionGraph graph = retort.graph();
            List<ShownRevision> revisions = graph.inOrder(retort.resolve(target)).stream()
                    .map(each -> new ShownRevision(each, graph, shown))
                    .toList();
            output.print(
                    revisions.stream().map(ShownRevision::text).collect(Collectors.joining(System.lineSeparator())),
                    Map.of(
                            "revisions",
                            revisions.stream().map(ShownRevision::json).toList()));
        }
        return ExitCodes.DONE;
    }

    private Optional<Dialect> dialect() {
        if (sql && dialect == null) {
            throw new RetortException(
                    Problem.INVALID_ARGUMENT, "--sql needs a database, for example:  --dialect postgresql");
        }
        return sql ? Optional.ofNullable(dialect).map(Dialects::named) : Optional.empty();
    }
}
