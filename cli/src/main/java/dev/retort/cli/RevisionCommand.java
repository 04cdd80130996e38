package dev.retort.cli;

import dev.retort.Hazard;
import dev.retort.operation.Operation;
import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import dev.retort.processor.draft.Acceptance;
import dev.retort.processor.draft.Draft;
import dev.retort.processor.snapshot.Snapshot;
import dev.retort.revision.Checksum;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
                "Accept what is pending: write it as a revision class, and move the snapshot to it. Needs no database.",
        footer = {
            "",
            "Examples:",
            "  retort revision -m \"add booking note\"",
            "  retort revision -m phones --rename guest.fax=phone",
            "  retort revision -m \"drop fax\" --drop guest.fax --accept \"fax numbers were never filled in\"",
            "  retort revision -m \"add guest email\" --backfill guest.email=\"'unknown'\"",
            "  retort revision -m \"clean up countries\" --empty"
        })
final class RevisionCommand implements Callable<Integer> {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{12}");

    @Mixin
    private Output output;

    @Mixin
    private Project project;

    @Mixin
    private RevisionFiles files;

    @Mixin
    private Answers answers;

    @Option(
            names = {"-m", "--message"},
            paramLabel = "TEXT",
            required = true,
            description = "What the revision is for, in a few words.")
    private String message;

    @Option(
            names = "--accept",
            paramLabel = "REASON",
            description = "Accept that it loses data, and say why; written into the class as @Accept.")
    private @Nullable String accept;

    @Option(
            names = "--backfill",
            paramLabel = "TABLE.COLUMN=SQL",
            description =
                    "What existing rows get in a new NOT NULL column: it is added as nullable, filled, then made NOT NULL.")
    private List<String> backfills = new ArrayList<>();

    @Option(names = "--empty", description = "Write a revision without operations, to be filled by hand.")
    private boolean empty;

    @Option(
            names = "--rev-id",
            paramLabel = "ID",
            description = "The id, twelve hexadecimal digits, instead of the computed one.")
    private @Nullable String id;

    @Override
    public Integer call() throws IOException {
        Pending pending = Pending.read(project, files.snapshot(), answers);
        pending.requireOneHead();
        try (OpenProject open = OpenProject.of(project)) {
            Agreement.requireNoneAhead(
                    pending.snapshot().heads(),
                    open.offline().migrations(pending.packageName()).graph());
        }
        if (empty) {
            Snapshot snapshot = pending.snapshot();
            files.write(revision(pending, List.of()), snapshot.schema(), snapshot.facts(), output);
            return ExitCodes.DONE;
        }
        while (!pending.questions().isEmpty()) {
            if (!answers.ask(pending.questions().get(0))) {
                return Unanswered.report(pending.questions(), output);
            }
            pending = Pending.read(project, files.snapshot(), answers);
        }
        if (pending.operations().isEmpty() && pending.meanings().isEmpty()) {
            output.print("Nothing to do: entities and snapshot agree.", Map.of("operations", List.of()));
            return ExitCodes.DONE;
        }
        Draft revision = revision(pending, Backfill.into(pending.operations(), backfills));
        files.write(revision, pending.schema(), pending.entities().facts(), output);
        return ExitCodes.DONE;
    }

    private Draft revision(Pending pending, List<Operation> operations) {
        List<String> parents = pending.snapshot().heads();
        Draft revision = Draft.of(
                pending.packageName(),
                id == null ? computedId(parents, operations) : given(id),
                parents,
                message,
                operations,
                Backfill.reversed(operations));
        revision = empty ? revision : revision.warning(pending.meanings());
        return accept == null ? revision : accepted(revision, accept);
    }

    private static Draft accepted(Draft revision, String reason) {
        if (revision.hazards().stream().noneMatch(found -> found.accepted().isPresent())) {
            throw new RetortException(
                    Problem.NEEDLESS_ACCEPTANCE,
                    "--accept \"%s\": the revision loses no data, so there is nothing to accept. Leave it out."
                            .formatted(reason));
        }
        return revision.accepting(List.of(new Acceptance(Hazard.LOSES_DATA, reason)));
    }

    /** Without operations two branches would get one id: the message tells them apart. */
    private String computedId(List<String> parents, List<Operation> operations) {
        return operations.isEmpty()
                ? Checksum.ofLines(List.of(String.join(",", parents), message)).substring(0, 12)
                : Checksum.id(parents, operations);
    }

    private static String given(String id) {
        if (!ID.matcher(id).matches()) {
            throw new RetortException(
                    Problem.WRONG_ARGUMENT,
                    "--rev-id %s is no id: twelve hexadecimal digits, such as 7c1e09d4b2aa, are. Leave it out to have one computed."
                            .formatted(id));
        }
        return id;
    }
}
