package dev.retort.cli.project;

import dev.retort.operation.ExecuteSql;
import dev.retort.operation.Operation;
import dev.retort.operation.RunCode;
import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import dev.retort.processor.diff.Diff;
import dev.retort.processor.hazard.HazardRules;
import dev.retort.processor.hazard.Hazards;
import dev.retort.processor.hazard.rule.HazardFinding;
import dev.retort.processor.snapshot.Snapshot;
import dev.retort.revision.Downgrades;
import dev.retort.revision.Replay;
import dev.retort.revision.RevisionGraph;
import dev.retort.revision.RevisionNode;
import dev.retort.schema.CompiledSchema;
import dev.retort.schema.Schema;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Replays all upgrades and downgrades of a history, and compares the result with the snapshot and with the compiled schema from which
 * upgrades start.
 */
public final class HistoryCheck {
    private static final String DOWNGRADE = "downgrade: ";
    private static final String HAZARD = "hazard: ";

    private final Snapshot written;
    private final Snapshot snapshot;
    private final RevisionGraph graph;
    private final HazardRules rules;
    private final List<String> differences = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    private HistoryCheck(Snapshot written, Snapshot snapshot, RevisionGraph graph, HazardRules rules) {
        this.written = written;
        this.snapshot = snapshot;
        this.graph = graph;
        this.rules = rules;
    }

    /**
     * Checks a history against its snapshot, the files that the compiler wrote, and the hazard rules of the project.
     *
     * @param written the snapshot as it is written
     * @param snapshot the same with what only revisions create
     */
    public static HistoryCheck of(
            Snapshot written, Snapshot snapshot, OpenProject project, String packageName, HazardRules rules) {
        HistoryCheck check = new HistoryCheck(
                written, snapshot, project.offline().migrations(packageName).graph(), rules);
        check.heads();
        check.revisions();
        check.compiledSchema(project, packageName);
        return check;
    }

    /** The differences, one per line. */
    public List<String> differences() {
        return differences;
    }

    /** Whether a difference is about a downgrade that does not revert its upgrade. */
    public static boolean isOfDowngrade(String difference) {
        return difference.startsWith(DOWNGRADE);
    }

    /** Whether a difference is about a hazard that is not accepted. */
    public static boolean isOfHazard(String difference) {
        return difference.startsWith(HAZARD);
    }

    /** The checks that were not possible, one per line. */
    public List<String> notes() {
        return notes;
    }

    private void heads() {
        List<String> heads = List.copyOf(graph.heads());
        if (heads.size() > 1) {
            differences.add("heads: %s; join them with  retort merge".formatted(String.join(", ", heads)));
        }
        if (!heads.equals(snapshot.heads())) {
            differences.add("heads: %s in the snapshot, %s in the revisions"
                    .formatted(TargetTexts.list(snapshot.heads()), TargetTexts.list(heads)));
        }
    }

    private void revisions() {
        Schema schema = Schema.empty();
        for (RevisionNode revision : graph.revisions()) {
            Schema after = Replay.upgrade(schema, List.of(revision));
            downgrade(revision, schema, after);
            hazards(revision, schema);
            schema = after;
        }
        for (Operation operation : Diff.between(schema, snapshot.schema(), List.of())) {
            differences.add("snapshot: differs from the replayed revisions by: " + operation);
        }
    }

    /** The runner knows lost data, and would refuse it at the upgrade; other hazards are for this check alone to enforce. */
    private void hazards(RevisionNode revision, Schema before) {
        Hazards.of(revision.body().upgrade(), before, rules).stream()
                .flatMap(List::stream)
                .filter(HazardFinding::mustBeAccepted)
                .filter(found -> !revision.body().accepted().contains(found.code()))
                .forEach(found ->
                        differences.add(HAZARD + "%s %s. %s".formatted(name(revision), found.message(), found.way())));
    }

    private static String name(RevisionNode revision) {
        return "%s (%s)".formatted(revision.id(), revision.origin());
    }

    private void downgrade(RevisionNode revision, Schema before, Schema after) {
        String name = name(revision);
        try {
            List<Operation> downgrade = Downgrades.of(revision, before);
            List<Operation> missing = Diff.between(Replay.after(revision, downgrade, after), before, List.of());
            if (!missing.isEmpty()) {
                String left = missing.stream().map(Operation::toString).collect(Collectors.joining("; "));
                if (isOpen(downgrade)) {
                    notes.add(
                            "the downgrade of %s can't be checked: it declares nothing, or runs SQL or code; after its operations, these are missing: %s"
                                    .formatted(name, left));
                } else {
                    differences.add(
                            DOWNGRADE + "%s does not revert its upgrade; still missing: %s".formatted(name, left));
                }
            }
        } catch (RetortException e) {
            if (e.problem() == Problem.NO_DOWNGRADE) {
                notes.add(String.valueOf(e.getMessage()));
            } else {
                differences.add(DOWNGRADE + e.getMessage());
            }
        }
    }

    /** Whether the downgrade is declared impossible, or only a database can execute it. */
    private static boolean isOpen(List<Operation> downgrade) {
        return downgrade.isEmpty()
                || downgrade.stream().anyMatch(each -> each instanceof ExecuteSql || each instanceof RunCode);
    }

    /** A missing file only makes upgrades slower. Different heads are already reported. */
    private void compiledSchema(OpenProject project, String packageName) {
        String file = CompiledSchema.path(packageName);
        try {
            project.compiledSchema(packageName)
                    .filter(compiled -> List.copyOf(graph.heads()).equals(snapshot.heads()))
                    .filter(compiled -> !compiled.heads().equals(snapshot.heads())
                            || !compiled.schema().canonical().equals(written.schema()))
                    .ifPresent(compiled ->
                            differences.add("compiled schema: %s was not written for this snapshot".formatted(file)));
        } catch (IOException e) {
            differences.add("compiled schema: %s can't be read: %s".formatted(file, e.getMessage()));
        }
    }
}
