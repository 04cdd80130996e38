package dev.retort.cli.command;

import dev.retort.cli.option.BranchOptions;
import dev.retort.cli.output.ExitCodes;
import dev.retort.cli.output.Output;
import dev.retort.cli.pending.Acceptance;
import dev.retort.cli.pending.ByHand;
import dev.retort.cli.pending.MissingValues;
import dev.retort.cli.pending.PendingChange;
import dev.retort.cli.pending.PhaseOptions;
import dev.retort.cli.pending.RefusedOperations;
import dev.retort.cli.pending.RenameDecisions;
import dev.retort.cli.pending.UnansweredQuestions;
import dev.retort.cli.project.OpenProject;
import dev.retort.cli.project.Project;
import dev.retort.cli.project.ScriptRunner;
import dev.retort.cli.project.SnapshotConsistency;
import dev.retort.cli.project.UncompiledSources;
import dev.retort.cli.revision.RevisionFiles;
import dev.retort.cli.revision.RevisionIds;
import dev.retort.cli.revision.RevisionScripts;
import dev.retort.cli.revision.WrittenFiles;
import dev.retort.cli.script.Scripts;
import dev.retort.operation.Backfill;
import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import dev.retort.processor.draft.Draft;
import dev.retort.processor.draft.DraftForm;
import dev.retort.processor.draft.DraftPart;
import dev.retort.processor.hazard.rule.HazardFinding;
import dev.retort.processor.snapshot.Snapshot;
import dev.retort.processor.spi.Extensions;
import dev.retort.revision.RevisionGraph;
import java.io.IOException;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code retort revision}: accepts what is pending. */
@Command(
        name = "revision",
        description =
                "Accept the pending changes: write them as a revision class, or as scripts for Flyway or Liquibase, and update the snapshot."
                        + " Needs no database.",
        footer = {
            "",
            "Examples:",
            "  retort revision -m \"add booking note\"",
            "  retort revision -m phones --rename guest.fax=phone",
            "  retort revision -m \"drop fax\" --drop guest.fax --accept \"fax numbers were never filled in\"",
            "  retort revision -m \"add guest email\" --backfill guest.email=\"'unknown'\"",
            "  retort revision -m \"clean up countries\" --empty",
            "  retort revision -m baseline --by-hand     after V1__init.sql and so on, which Flyway runs",
            "  retort revision -m \"add payment\" --label payments",
            "  retort revision -m \"add refund\" --head payments@head --depends-on 7c1e"
        })
public final class RevisionCommand implements Callable<Integer> {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{12}");

    @Mixin
    private Output output;

    @Mixin
    private Project project;

    @Mixin
    private RevisionFiles files;

    @Mixin
    private RenameDecisions answers;

    @Mixin
    private BranchOptions branch;

    @Option(
            names = {"-m", "--message"},
            paramLabel = "TEXT",
            required = true,
            description = "The purpose of the revision, in a few words.")
    private String message;

    @Mixin
    private Acceptance acceptance;

    @Mixin
    private PhaseOptions steps;

    @Mixin
    private ByHand byHand;

    @Option(names = "--empty", description = "Write a revision without operations, to fill in by hand.")
    private boolean empty;

    @Option(
            names = "--rev-id",
            paramLabel = "ID",
            description = "The id, twelve hexadecimal digits, instead of the computed one.")
    private @Nullable String id;

    @Override
    public Integer call() throws IOException {
        MessageText.require(message);
        try (URLClassLoader loader = project.extensions()) {
            return write(new Extensions(loader));
        }
    }

    private int write(Extensions extensions) throws IOException {
        try (OpenProject open = OpenProject.of(project)) {
            PendingChange pending = PendingChange.read(open, project, files.snapshot(), answers, extensions);
            Optional<ScriptRunner> runner = open.scriptRunner(pending.packageName());
            List<String> databases = open.databases(pending.packageName());
            if (runner.isPresent()) {
                Scripts scripts = Scripts.read(runner.get(), files.snapshot().root());
                scripts.requireAt(pending.snapshot().heads());
                branch.requireUnused(runner.get());
                return write(pending, scripts.graph(), Optional.of(scripts), databases, extensions);
            }
            return write(pending, open.graph(pending.packageName()), Optional.empty(), databases, extensions);
        }
    }

    private int write(
            PendingChange read,
            RevisionGraph graph,
            Optional<Scripts> scripts,
            List<String> databases,
            Extensions extensions)
            throws IOException {
        PendingChange pending = read;
        List<String> heads = pending.snapshot().heads();
        List<String> parents = branch.parents(heads, graph);
        if (scripts.isEmpty()) {
            SnapshotConsistency.requireKnown(heads, graph, files.sources(), read.packageName());
        }
        SnapshotConsistency.requireNoneAhead(heads, graph);
        if (empty) {
            return write(withoutOperations(pending, parents, graph), heads, pending.snapshot(), scripts);
        }
        boolean isByHand = byHand.isChosen(scripts.isPresent());
        if (scripts.isPresent() && byHand.isOpen(scripts.get(), heads)) {
            return ByHand.report(scripts.get(), output);
        }
        while (!pending.questions().isEmpty()) {
            if (!answers.ask(pending.questions().get(0))) {
                return UnansweredQuestions.report(pending.questions(), !acceptance.isGiven(), output);
            }
            pending = PendingChange.read(project, files.snapshot(), answers, extensions);
        }
        if (pending.operations().isEmpty() && pending.meanings().isEmpty()) {
            output.print(
                    "Nothing to do: entities and snapshot agree." + UncompiledSources.hint(files.sources(), project),
                    Map.of("operations", List.of()));
            return ExitCodes.DONE;
        }
        if (isByHand) {
            return write(withoutOperations(pending, parents, graph), heads, pending.reached(), scripts);
        }
        DraftForm form = steps.form(pending.online());
        List<DraftPart> parts = PhaseOptions.parts(
                form, pending.operations(), pending.snapshot().schema());
        List<Draft> revisions = revisions(pending, parents, graph, form, parts);
        RefusedOperations.requireNone(revisions, databases);
        revisions = acceptance.of(revisions);
        List<HazardFinding> missing = Acceptance.missing(revisions, scripts.isPresent());
        if (!missing.isEmpty()) {
            return Acceptance.report(missing, scripts.isPresent(), output);
        }
        return write(revisions, heads, pending.reached(), scripts);
    }

    private int write(List<Draft> revisions, List<String> before, Snapshot reached, Optional<Scripts> scripts)
            throws IOException {
        if (scripts.isEmpty()) {
            return files.write(revisions, before, reached, output);
        }
        List<Backfill> open = MissingValues.of(revisions);
        if (!open.isEmpty()) {
            return MissingValues.report(open, output);
        }
        WrittenFiles written = RevisionScripts.write(scripts.get(), revisions, before, reached, files.snapshot());
        output.print(written.text(), written.json());
        return written.code();
    }

    private List<Draft> withoutOperations(PendingChange pending, List<String> parents, RevisionGraph graph) {
        return revisions(pending, parents, graph, steps.form(false), List.of(new DraftPart("", List.of(), true)));
    }

    /** A revision a part, each behind the one before it. */
    private List<Draft> revisions(
            PendingChange pending, List<String> heads, RevisionGraph graph, DraftForm form, List<DraftPart> parts) {
        Draft whole = pending.draft(heads, message);
        List<Draft> revisions = new ArrayList<>(form.divided(
                whole,
                parts,
                pending.rules(),
                (parents, text, operations) ->
                        id == null ? RevisionIds.computed(parents, text, operations) : given(id, parts.size())));
        revisions.set(0, branch.on(revisions.get(0), graph));
        return revisions;
    }

    private static String given(String id, int revisions) {
        if (revisions > 1) {
            throw new RetortException(
                    Problem.INVALID_ARGUMENT,
                    "--rev-id %s names one revision, and this change becomes %s, each of which needs an id of its own. Omit the option to have them computed."
                            .formatted(id, revisions));
        }
        if (!ID.matcher(id).matches()) {
            throw new RetortException(
                    Problem.INVALID_ARGUMENT,
                    "--rev-id %s is not a revision id. An id has twelve hexadecimal digits, such as 7c1e09d4b2aa. Omit the option to have one computed."
                            .formatted(id));
        }
        return id;
    }
}
