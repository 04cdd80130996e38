package dev.retort.cli;

import dev.retort.Hazard;
import dev.retort.operation.Operation;
import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import dev.retort.processor.diff.Diff;
import dev.retort.processor.draft.Acceptance;
import dev.retort.processor.draft.Draft;
import dev.retort.processor.draft.Part;
import dev.retort.processor.snapshot.Snapshot;
import dev.retort.revision.Checksum;
import dev.retort.revision.RevisionGraph;
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
            "  retort revision -m \"clean up countries\" --empty",
            "  retort revision -m \"add payment\" --label payments",
            "  retort revision -m \"add refund\" --head payments@head --depends-on 7c1e"
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

    @Mixin
    private BranchOptions branch;

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

    @Mixin
    private Steps steps;

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
        List<String> heads = pending.snapshot().heads();
        boolean online;
        RevisionGraph graph;
        try (OpenProject open = OpenProject.of(project)) {
            online = open.isOnline(pending.packageName());
            graph = open.offline().migrations(pending.packageName()).graph();
        }
        List<String> parents = branch.parents(heads, graph);
        Agreement.requireNoneAhead(heads, graph);
        List<String> others =
                heads.stream().filter(each -> !parents.contains(each)).toList();
        if (empty) {
            Snapshot snapshot = pending.snapshot();
            List<Draft> revisions = revisions(pending, parents, graph, List.of(new Part("", List.of(), true)));
            files.write(revisions, others, snapshot.schema(), snapshot.facts(), output);
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
        List<Draft> revisions =
                new ArrayList<>(revisions(pending, parents, graph, steps.of(pending.operations(), online)));
        revisions.set(0, revisions.get(0).warning(pending.meanings()));
        files.write(
                accepted(revisions),
                others,
                pending.schema(),
                pending.entities().facts(),
                output);
        return ExitCodes.DONE;
    }

    /** A revision a part, each behind the one before it. */
    private List<Draft> revisions(Pending pending, List<String> heads, RevisionGraph graph, List<Part> parts) {
        List<Draft> revisions = new ArrayList<>();
        List<String> parents = heads;
        for (Part part : parts) {
            String text = part.label().isEmpty() ? message : message + ", " + part.label();
            Draft revision = Draft.of(
                    pending.packageName(),
                    id == null || parts.size() > 1 ? computedId(parents, text, part.operations()) : given(id),
                    parents,
                    text,
                    part.operations(),
                    Diff.reversed(part.operations()));
            revisions.add(part.transactional() ? revision : revision.outsideTransaction());
            parents = List.of(revision.id());
        }
        revisions.set(0, branch.on(revisions.get(0), graph));
        return revisions;
    }

    private List<Draft> accepted(List<Draft> revisions) {
        if (accept == null) {
            return revisions;
        }
        List<Acceptance> acceptances = List.of(new Acceptance(Hazard.LOSES_DATA, accept));
        List<Draft> accepted = revisions.stream()
                .map(revision -> losesData(revision) ? revision.accepting(acceptances) : revision)
                .toList();
        if (accepted.equals(revisions)) {
            throw new RetortException(
                    Problem.NEEDLESS_ACCEPTANCE,
                    "--accept \"%s\": the revision loses no data, so there is nothing to accept. Leave it out."
                            .formatted(accept));
        }
        return accepted;
    }

    private static boolean losesData(Draft revision) {
        return revision.hazards().stream().anyMatch(found -> found.accepted().isPresent());
    }

    /** Without operations two branches would get one id: the message tells them apart. */
    private static String computedId(List<String> parents, String message, List<Operation> operations) {
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
