package dev.retort.cli.command;

import dev.retort.cli.option.DialectNames;
import dev.retort.cli.option.LowerCaseNames;
import dev.retort.cli.output.ExitCodes;
import dev.retort.cli.output.Output;
import dev.retort.cli.pending.DraftSql;
import dev.retort.cli.pending.MissingValues;
import dev.retort.cli.pending.PendingChange;
import dev.retort.cli.pending.PhaseOptions;
import dev.retort.cli.pending.RenameDecisions;
import dev.retort.cli.pending.UnansweredQuestions;
import dev.retort.cli.project.OpenProject;
import dev.retort.cli.project.Project;
import dev.retort.cli.project.ScriptRunner;
import dev.retort.cli.project.SnapshotFile;
import dev.retort.cli.project.SourceFolder;
import dev.retort.cli.project.UncompiledSources;
import dev.retort.cli.revision.RevisionIds;
import dev.retort.cli.script.Scripts;
import dev.retort.dialect.Dialect;
import dev.retort.dialect.Dialects;
import dev.retort.operation.Backfill;
import dev.retort.operation.Operation;
import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import dev.retort.processor.draft.Draft;
import dev.retort.processor.draft.DraftForm;
import dev.retort.processor.draft.DraftPart;
import dev.retort.processor.spi.Extensions;
import dev.retort.report.text.Json;
import java.io.IOException;
import java.net.URLClassLoader;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code retort draft}: shows what is pending. */
@Command(
        name = "draft",
        description =
                "Show the pending changes between the entities and the snapshot. Writes nothing, needs no database.",
        footer = {
            "",
            "Examples:",
            "  retort draft                                     as the class or scripts that \"retort revision\" would write",
            "  retort draft --format sql --dialect postgresql   as the SQL that it would run",
            "  retort draft --format json"
        })
public final class DraftCommand implements Callable<Integer> {
    @Mixin
    private Output output;

    @Mixin
    private Project project;

    @Mixin
    private SnapshotFile snapshot;

    @Mixin
    private SourceFolder sources;

    @Mixin
    private RenameDecisions answers;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "java",
            description = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.",
            completionCandidates = FormatNames.class)
    private Format format;

    @Option(
            names = "--dialect",
            paramLabel = "NAME",
            description = "The database to write SQL for: ${COMPLETION-CANDIDATES}.",
            completionCandidates = DialectNames.class)
    private @Nullable String dialect;

    @Mixin
    private PhaseOptions steps;

    private enum Format {
        JAVA,
        SQL,
        JSON
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
            PendingChange pending = PendingChange.read(open, project, snapshot, answers, new Extensions(extensions));
            return show(pending, open.scriptRunner(pending.packageName()));
        }
    }

    private int show(PendingChange pending, Optional<ScriptRunner> runner) throws IOException {
        if (!pending.questions().isEmpty()) {
            return UnansweredQuestions.report(pending.questions(), false, output);
        }
        List<Backfill> open = runner.isPresent() ? MissingValues.of(drafts(pending)) : List.of();
        if (!open.isEmpty()) {
            return MissingValues.report(open, output);
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("parents", pending.snapshot().heads());
        json.put(
                "operations",
                pending.operations().stream().map(Operation::toString).toList());
        if (format == Format.SQL) {
            json.put("sql", DraftSql.of(drafts(pending), dialect()));
        }
        output.print(format == Format.JSON ? Json.of(json) : text(pending, runner), json);
        return ExitCodes.DONE;
    }

    private String text(PendingChange pending, Optional<ScriptRunner> runner) throws IOException {
        if (pending.operations().isEmpty()) {
            return "Nothing is pending: entities and snapshot agree." + UncompiledSources.hint(sources, project);
        }
        if (format == Format.SQL) {
            return String.join(";" + System.lineSeparator(), DraftSql.of(drafts(pending), dialect())) + ";";
        }
        return runner.isPresent()
                ? Scripts.read(runner.get(), snapshot.root())
                        .of(drafts(pending), Instant.now())
                        .text()
                : drafts(pending).stream()
                        .map(Draft::toString)
                        .collect(Collectors.joining("\n"))
                        .stripTrailing();
    }

    /** What {@code retort revision} would write, but for ids and names. */
    private List<Draft> drafts(PendingChange pending) {
        DraftForm form = steps.form(pending.online());
        Draft whole = pending.draft(pending.snapshot().heads(), "draft");
        List<DraftPart> parts = PhaseOptions.parts(form, whole.upgrade(), whole.before());
        return form.divided(whole, parts, pending.rules(), RevisionIds::computed);
    }

    private Dialect dialect() {
        if (dialect == null) {
            throw new RetortException(
                    Problem.INVALID_ARGUMENT, "The format sql needs a database, for example:  --dialect postgresql");
        }
        return Dialects.named(dialect);
    }
}
