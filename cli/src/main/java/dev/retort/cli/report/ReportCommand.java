package dev.retort.cli.report;

import dev.retort.cli.option.DatabaseOptions;
import dev.retort.cli.option.DialectNames;
import dev.retort.cli.option.LowerCaseNames;
import dev.retort.cli.output.ExitCodes;
import dev.retort.cli.output.Output;
import dev.retort.cli.pending.PendingChange;
import dev.retort.cli.pending.RenameDecisions;
import dev.retort.cli.project.AcceptedReasons;
import dev.retort.cli.project.AtomicFiles;
import dev.retort.cli.project.CompilerOutput;
import dev.retort.cli.project.OpenProject;
import dev.retort.cli.project.Project;
import dev.retort.cli.project.SnapshotFile;
import dev.retort.cli.project.SourceRoots;
import dev.retort.processor.spi.Extensions;
import dev.retort.report.change.Origins;
import dev.retort.report.change.SchemaChange;
import dev.retort.report.export.GithubAnnotations;
import dev.retort.report.export.JsonReport;
import dev.retort.report.export.SarifReport;
import dev.retort.report.markdown.MarkdownReport;
import dev.retort.report.text.Json;
import dev.retort.revision.RevisionGraph;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code retort report}: a change for its reviewers. */
@Command(
        name = "report",
        description =
                "Show what has changed since a revision or a branch: operations, hazards, SQL, costs, tables. What is pending is part of it. Needs no database; as HTML, it also shows where one stands that is named.",
        footer = {
            "",
            "Examples:",
            "  retort report --since origin/main --output report.md     as a comment for the pull request",
            "  retort report --since origin/main --format github        as annotations on its lines",
            "  retort report --format html --output schema.html         the schema, its history and diagrams as one page",
            "  retort report --since 4be2 --format sarif --output retort.sarif",
            "  retort report --since origin/main --check                exits with 2 if a hazard is to be accepted"
        })
public final class ReportCommand implements Callable<Integer> {
    @Mixin
    private Output output;

    @Mixin
    private Project project;

    @Mixin
    private SnapshotFile snapshot;

    @Mixin
    private SourceRoots sources;

    @Mixin
    private RenameDecisions answers;

    @Mixin
    private DatabaseOptions database;

    @Option(
            names = "--since",
            paramLabel = "REV",
            description =
                    "A target, after which the report begins, or a branch, tag or commit of git: then it has the revisions that are here and were not there when this branch left it. Default: the heads, so that the report shows what is pending.")
    private @Nullable String since;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "markdown",
            description = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.",
            completionCandidates = FormatNames.class)
    private Format format;

    @Option(
            names = "--dialect",
            paramLabel = "NAME",
            description =
                    "A database to show SQL and costs for: ${COMPLETION-CANDIDATES}; repeatable. Default: those of @Migrations, or all that Retort runs on.",
            completionCandidates = DialectNames.class)
    private List<String> dialects = new ArrayList<>();

    @Option(names = "--output", paramLabel = "FILE", description = "Write the report to this file.")
    private @Nullable Path file;

    @Option(names = "--check", description = "Exit with 2, after the report, if a hazard must be accepted and is not.")
    private boolean check;

    private enum Format {
        MARKDOWN,
        HTML,
        JSON,
        SARIF,
        GITHUB
    }

    private static final class FormatNames extends LowerCaseNames {
        FormatNames() {
            super(Format.values());
        }
    }

    @Override
    public Integer call() throws IOException {
        try (URLClassLoader extensions = project.extensions();
                OpenProject open = OpenProject.of(project)) {
            open.requireOwnRunner("report");
            PendingChange pending = PendingChange.read(project, snapshot, answers, new Extensions(extensions));
            SchemaChange change = change(open, pending);
            print(change, text(open, pending, change, extensions));
            return check && change.hasOpenHazards() ? ExitCodes.DIFFERENT : ExitCodes.DONE;
        }
    }

    private void print(SchemaChange change, String text) throws IOException {
        if (file == null) {
            output.printScript(text.stripTrailing(), JsonReport.of(change));
        } else {
            new AtomicFiles().add(file, text.stripTrailing() + "\n").write();
            output.print("Wrote " + file, Map.of("files", List.of(file.toString())));
        }
    }

    private SchemaChange change(OpenProject open, PendingChange pending) throws IOException {
        String packageName = pending.packageName();
        RevisionGraph graph = open.offline().migrations(packageName).graph();
        ReportStart start = since == null
                ? new ReportStart(graph.ancestors(graph.heads()), List.of())
                : ReportStart.of(since, graph, snapshot.path(packageName), sources.folders(packageName));
        return new ChangeSince(graph, pending, dialects, new AcceptedReasons(open)::of, origins(pending))
                .read(since == null ? "" : since, start);
    }

    private Origins origins(PendingChange pending) throws IOException {
        return new Origins(
                new CompilerOutput(project).members(pending.packageName()),
                sources.places(pending.entities().classes()));
    }

    private String html(OpenProject open, PendingChange pending, SchemaChange change, ClassLoader extensions)
            throws IOException {
        PageSource source = new PageSource(
                open,
                pending,
                new AcceptedReasons(open)::of,
                origins(pending),
                CommitDates.of(sources.folders(pending.packageName())));
        return source.html(change, source.live(database, extensions));
    }

    private String text(OpenProject open, PendingChange pending, SchemaChange change, ClassLoader extensions)
            throws IOException {
        return switch (format) {
            case MARKDOWN -> MarkdownReport.of(change);
            case HTML -> html(open, pending, change, extensions);
            case JSON -> Json.of(JsonReport.of(change));
            case SARIF -> Json.of(SarifReport.of(change));
            case GITHUB -> GithubAnnotations.of(change);
        };
    }
}
