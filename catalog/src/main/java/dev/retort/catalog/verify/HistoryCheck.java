package dev.retort.catalog.verify;

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
import java.util.stream.Stream;

/**
 * Replays all upgrades and downgrades of a history, and compares the result with the snapshot and with the compiled schema from which
 * upgrades start. Needs no database.
 */
public final class HistoryCheck {
    private final Snapshot written;
    private final Snapshot snapshot;
    private final RevisionGraph graph;
    private final HazardRules rules;
    private final List<String> heads = new ArrayList<>();
    private final List<String> downgrades = new ArrayList<>();
    private final List<String> hazards = new ArrayList<>();
    private final List<String> replay = new ArrayList<>();
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
     * @param loader finds the compiled schema
     * @throws RetortException if an operation does not fit the schema before it (RT307)
     */
    public static HistoryCheck of(
            Snapshot written,
            Snapshot snapshot,
            RevisionGraph graph,
            HazardRules rules,
            ClassLoader loader,
            String packageName) {
        HistoryCheck check = new HistoryCheck(written, snapshot, graph, rules);
        check.checkHeads();
        check.revisions();
        check.compiledSchema(loader, packageName);
        return check;
    }

    /** All differences, one per line. */
    public List<String> differences() {
        return Stream.of(heads, downgrades, hazards, replay)
                .flatMap(List::stream)
                .toList();
    }

    /** The differences that are about heads. */
    public List<String> heads() {
        return heads;
    }

    /** The differences that are about a downgrade that does not revert its upgrade. */
    public List<String> downgrades() {
        return downgrades;
    }

    /** The differences that are about a hazard that is not accepted. */
    public List<String> hazards() {
        return hazards;
    }

    /** The differences between the replayed revisions and the files that were written with them. */
    public List<String> replay() {
        return replay;
    }

    /** The checks that were not possible, one per line. */
    public List<String> notes() {
        return notes;
    }

    /** What only revisions create, where the snapshot does not have it, or has it although no revision creates it any more. */
    public static List<String> handmade(Snapshot written, Snapshot snapshot) {
        List<String> created = snapshot.handmade();
        List<String> known = written.handmade();
        return Stream.concat(
                        created.stream().filter(each -> !known.contains(each)).map(each -> "by hand: " + each),
                        known.stream()
                                .filter(each -> !created.contains(each))
                                .map(each -> "by hand, in the snapshot alone: " + each))
                .toList();
    }

    private void checkHeads() {
        List<String> found = List.copyOf(graph.heads());
        if (found.size() > 1 && !graph.branches().isMeant()) {
            heads.add("heads: %s; join them with  retort merge".formatted(String.join(", ", found)));
        }
        if (!found.equals(snapshot.heads())) {
            heads.add("heads: %s in the snapshot, %s in the revisions".formatted(ids(snapshot.heads()), ids(found)));
        }
    }

    private static String ids(List<String> ids) {
        return ids.isEmpty() ? "base" : String.join(", ", ids);
    }

    private void revisions() {
        Schema schema = Schema.empty();
        for (RevisionNode revision : graph.revisions()) {
            Schema after = Replay.upgrade(schema, List.of(revision));
            downgrade(revision, schema, after);
            checkHazards(revision, schema);
            schema = after;
        }
        for (Operation operation : Diff.between(schema, snapshot.schema(), List.of())) {
            replay.add("snapshot: differs from the replayed revisions by: " + operation);
        }
    }

    /** The runner knows lost data, and would refuse it at the upgrade; other hazards are for this check alone to enforce. */
    private void checkHazards(RevisionNode revision, Schema before) {
        Hazards.of(revision.body().upgrade(), before, rules).stream()
                .flatMap(List::stream)
                .filter(HazardFinding::mustBeAccepted)
                .filter(found -> !revision.body().accepted().contains(found.code()))
                .forEach(found ->
                        hazards.add("hazard: %s %s. %s".formatted(name(revision), found.message(), found.way())));
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
                    downgrades.add(
                            "downgrade: %s does not revert its upgrade; still missing: %s".formatted(name, left));
                }
            }
        } catch (RetortException e) {
            if (e.problem() == Problem.NO_DOWNGRADE) {
                notes.add(String.valueOf(e.getMessage()));
            } else {
                downgrades.add("downgrade: " + e.getMessage());
            }
        }
    }

    /** Whether the downgrade is declared impossible, or only a database can execute it. */
    private static boolean isOpen(List<Operation> downgrade) {
        return downgrade.isEmpty()
                || downgrade.stream().anyMatch(each -> each instanceof ExecuteSql || each instanceof RunCode);
    }

    /** A missing file only makes upgrades slower. Different heads are already reported. */
    private void compiledSchema(ClassLoader loader, String packageName) {
        String file = CompiledSchema.path(packageName);
        try {
            CompiledSchema.find(loader, packageName)
                    .filter(compiled -> List.copyOf(graph.heads()).equals(snapshot.heads()))
                    .filter(compiled -> !compiled.heads().equals(snapshot.heads())
                            || !compiled.schema().canonical().equals(written.schema()))
                    .ifPresent(compiled ->
                            replay.add("compiled schema: %s was not written for this snapshot".formatted(file)));
        } catch (IOException e) {
            replay.add("compiled schema: %s can't be read: %s".formatted(file, e.getMessage()));
        }
    }
}
