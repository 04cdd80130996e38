package dev.retort.cli.command;

import dev.retort.Retort;
import dev.retort.cli.option.LowerCaseNames;
import dev.retort.cli.output.ExitCodes;
import dev.retort.cli.output.Output;
import dev.retort.cli.project.CompilerOutput;
import dev.retort.cli.project.OpenProject;
import dev.retort.cli.project.Project;
import dev.retort.cli.project.SnapshotConsistency;
import dev.retort.cli.project.TargetTexts;
import dev.retort.cli.revision.RevisionFiles;
import dev.retort.cli.revision.SquashedRange;
import dev.retort.cli.revision.SquashedRange.DataStep;
import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import dev.retort.processor.draft.AcceptedHazard;
import dev.retort.processor.draft.Draft;
import dev.retort.processor.hazard.rule.HazardFinding;
import dev.retort.revision.RevisionGraph;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code retort squash}: one revision in the place of several. */
@Command(
        name = "squash",
        description =
                "Replace a range of revisions by one that leads to the same schema. It keeps the id of the last, so a database that has applied all"
                        + " of them has nothing to do. A database in the middle is refused until the version before has brought it to the end.",
        footer = {
            "",
            "Squash what every database has applied; show that first:  retort current",
            "Examples:",
            "  retort squash 7c1e                    from the beginning up to 7c1e",
            "  retort squash 4be2:7c1e               from 4be2 up to 7c1e, both included",
            "  retort squash head --data keep -m \"baseline of version 3\""
        })
public final class SquashCommand implements Callable<Integer> {
    private static final List<String> DATA_FLAGS = List.of("--data keep", "--data drop");

    @Mixin
    private Output output;

    @Mixin
    private Project project;

    @Mixin
    private RevisionFiles files;

    @Parameters(
            paramLabel = "[FROM:]TO",
            description = "The range, both ends included. Without FROM: from the beginning of the history.")
    private String range;

    @Option(
            names = {"-m", "--message"},
            paramLabel = "TEXT",
            description = "The message of the revision. Default: squash and the ids of both ends.")
    private @Nullable String message;

    private enum Data {
        KEEP,
        DROP
    }

    private static final class DataNames extends LowerCaseNames {
        DataNames() {
            super(Data.values());
        }
    }

    @Option(
            names = "--data",
            paramLabel = "keep|drop",
            completionCandidates = DataNames.class,
            description = "What becomes of the steps that work on rows: inserts, backfills, SQL of your own.")
    private @Nullable Data data;

    @Override
    public Integer call() throws IOException {
        MessageText.require(message);
        CompilerOutput compiled = new CompilerOutput(project);
        String packageName = compiled.packageName();
        try (OpenProject open = OpenProject.of(project)) {
            open.requireOwnRunner("squash");
            Retort retort = open.offline().migrations(packageName);
            RevisionGraph graph = retort.graph();
            List<String> heads = files.snapshot().heads(packageName, compiled);
            SnapshotConsistency.requireCompiled(heads, graph);
            SquashedRange squashed = range(retort, graph);
            List<DataStep> steps = squashed.dataSteps();
            if (squashed.isFromBase() && !steps.isEmpty() && data == null) {
                return ask(steps);
            }
            requireNoCode(squashed, steps);
            Draft joined = joined(squashed, packageName, open);
            return files.squash(squashed, joined, heads, files.snapshot().read(packageName, compiled), project, output);
        }
    }

    private SquashedRange range(Retort retort, RevisionGraph graph) {
        int colon = range.indexOf(':');
        String from = colon < 0 ? "" : range.substring(0, colon);
        List<String> last = List.copyOf(retort.resolve(range.substring(colon + 1)));
        if (last.size() != 1) {
            throw new RetortException(
                    Problem.INVALID_ARGUMENT,
                    "The range ends at %s. Nothing was written. Name one revision as its end."
                            .formatted(TargetTexts.list(last)));
        }
        Set<String> first = from.isEmpty() || from.equals("base") ? Set.of() : Set.copyOf(retort.resolve(from));
        return SquashedRange.of(first, last.get(0), graph);
    }

    private int ask(List<DataStep> steps) {
        String text = Problem.SQUASHED_DATA_STEPS.message(
                "The range has steps that work on rows, which a new database may need:%n%s%nNothing was written. Answer with one of:%n%s"
                        .formatted(
                                steps.stream()
                                        .map(step -> "    " + step)
                                        .collect(Collectors.joining(System.lineSeparator())),
                                DATA_FLAGS.stream()
                                        .map(flag -> "    " + flag)
                                        .collect(Collectors.joining(System.lineSeparator()))));
        output.ask(
                text,
                Map.of(
                        "questions",
                        List.of(Map.of(
                                "text", text,
                                "steps", steps.stream().map(DataStep::toString).toList(),
                                "answers", DATA_FLAGS))));
        return ExitCodes.ANSWER_NEEDED;
    }

    private void requireNoCode(SquashedRange squashed, List<DataStep> steps) {
        String code =
                steps.stream().filter(DataStep::isCode).map(DataStep::toString).collect(Collectors.joining("; "));
        if (!code.isEmpty() && keeps(squashed)) {
            throw new RetortException(
                    Problem.INVALID_ARGUMENT,
                    "Java code can't be copied into another class: %s. Nothing was written. %s"
                            .formatted(
                                    code,
                                    squashed.isFromBase()
                                            ? "Leave these steps out with --data drop, and write what a new database needs by hand."
                                            : "Squash a range that ends before it or begins after it."));
        }
    }

    private boolean keeps(SquashedRange squashed) {
        return !squashed.isFromBase() || data == Data.KEEP;
    }

    private Draft joined(SquashedRange squashed, String packageName, OpenProject open) {
        String last = squashed.last().id();
        String text = message != null
                ? message
                : "squash %s to %s".formatted(squashed.revisions().get(0).id(), last);
        Draft draft = Draft.of(
                        packageName,
                        last,
                        squashed.parents(),
                        text,
                        squashed.before(),
                        squashed.operations(keeps(squashed)))
                .onBranch(squashed.labels(), squashed.dependsOn())
                .replacing(squashed.replaced())
                .withDowngrade(open.downgrade(packageName));
        Draft accepted = draft.accepting(draft.hazards().stream()
                .map(HazardFinding::code)
                .filter(squashed.accepted()::contains)
                .distinct()
                .map(code -> new AcceptedHazard(code, "accepted in the revisions that this one replaces"))
                .toList());
        return keeps(squashed) && !squashed.isTransactional() ? accepted.outsideTransaction() : accepted;
    }
}
