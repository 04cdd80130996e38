package dev.retort.cli;

import dev.retort.operation.Operation;
import dev.retort.processor.diff.Diff;
import dev.retort.processor.snapshot.Snapshot;
import dev.retort.revision.RevisionGraph;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code retort check}: whether entities, snapshot and revisions agree. */
@Command(
        name = "check",
        description = "Check that the entities, the snapshot and the revisions agree: exit code 2 where they do not."
                + " Needs no database.",
        footer = {"", "For continuous integration. Example:", "  retort check"})
final class CheckCommand implements Callable<Integer> {
    @Mixin
    private Output output;

    @Mixin
    private Project project;

    @Mixin
    private SnapshotFile snapshot;

    @Override
    public Integer call() throws IOException {
        Pending pending = Pending.read(project, snapshot, new Answers());
        List<String> differences = new ArrayList<>();
        pending.operations().forEach(each -> differences.add("entities: " + each));
        pending.meanings().forEach(each -> differences.add("entities: " + each.comment()));
        int ofEntities = differences.size();
        try (OpenProject open = OpenProject.of(project)) {
            differences.addAll(history(pending.snapshot(), open.offline().graph()));
        }
        boolean snapshotAgrees = differences.size() == ofEntities;
        if (differences.isEmpty()) {
            output.print("Entities, snapshot and revisions agree.", Map.of("differences", differences));
            return ExitCodes.DONE;
        }
        output.print(text(differences, snapshotAgrees), Map.of("differences", differences));
        return ExitCodes.DIFFERENT;
    }

    private static List<String> history(Snapshot snapshot, RevisionGraph graph) {
        List<String> differences = new ArrayList<>();
        List<String> heads = List.copyOf(graph.heads());
        if (heads.size() > 1) {
            differences.add("heads: %s; join them with  retort merge".formatted(String.join(", ", heads)));
        }
        if (!heads.equals(snapshot.heads())) {
            differences.add("heads: the snapshot is at %s, the revisions lead to %s"
                    .formatted(Places.said(snapshot.heads()), Places.said(heads)));
        }
        for (Operation operation : Diff.between(graph.schemaAt(heads), snapshot.schema(), List.of())) {
            differences.add("snapshot: differs from where the revisions lead: " + operation);
        }
        return differences;
    }

    /** An entity is ahead until it is accepted; a snapshot that differs is a mistake, and one more revision would write it down. */
    private static String text(List<String> differences, boolean snapshotAgrees) {
        String remedy = snapshotAgrees
                ? "Accept what is pending in the entities with  retort revision -m \"...\""
                : "A revision and its snapshot are written together: compile first, or take both from version control again.";
        return "Entities, snapshot and revisions do not agree:%n  %s%n%s"
                .formatted(String.join(System.lineSeparator() + "  ", differences), remedy);
    }
}
