package dev.retort.cli.revision;

import dev.retort.operation.Backfill;
import dev.retort.operation.ContinueSequence;
import dev.retort.operation.CustomOperation;
import dev.retort.operation.DeleteRows;
import dev.retort.operation.ExecuteSql;
import dev.retort.operation.InContext;
import dev.retort.operation.InsertRows;
import dev.retort.operation.Online;
import dev.retort.operation.Operation;
import dev.retort.operation.RunCode;
import dev.retort.operation.UpdateRows;
import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import dev.retort.processor.diff.Diff;
import dev.retort.revision.RevisionGraph;
import dev.retort.revision.RevisionNode;
import dev.retort.schema.Schema;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Revisions that become one: all that lead from the place before the first to the last, and nothing that leads elsewhere.
 *
 * @param revisions in order; the last one gives the joined revision its id
 * @param graph their history
 */
public record SquashedRange(List<RevisionNode> revisions, RevisionGraph graph) {

    /** A step that works on rows, or on what a schema does not show. */
    public record DataStep(RevisionNode revision, Operation operation) {
        /** Whether it is Java code, which is in the class of the revision and nowhere else. */
        public boolean isCode() {
            Operation plain = operation instanceof InContext part ? part.operation() : operation;
            return plain instanceof RunCode || plain instanceof CustomOperation;
        }

        @Override
        public String toString() {
            return "%s (%s): %s".formatted(revision.id(), revision.origin(), operation);
        }
    }

    /**
     * The revisions from one to another, both included.
     *
     * @param first the ids of the first; empty for the beginning of the history
     * @param last the id of the last
     * @throws RetortException if they are fewer than two, or something else leads into them or out of them
     */
    public static SquashedRange of(Set<String> first, String last, RevisionGraph graph) {
        Set<String> range = new HashSet<>(graph.ancestors(Set.of(last)));
        if (!first.isEmpty()) {
            range.retainAll(graph.descendants(first));
        }
        SquashedRange squashed = new SquashedRange(graph.inOrder(range), graph);
        if (range.size() < 2) {
            throw refused("The range has %s revisions, and it takes two to join.".formatted(range.size()));
        }
        squashed.requireClosed(range, first);
        return squashed;
    }

    private void requireClosed(Set<String> range, Set<String> first) {
        for (RevisionNode revision : graph.revisions()) {
            Set<String> needs = new LinkedHashSet<>(revision.parents());
            needs.addAll(revision.node().dependsOn());
            boolean inside = range.contains(revision.id());
            for (String needed : needs) {
                boolean leaves = !inside && range.contains(needed) && !needed.equals(last().id());
                boolean enters = inside && !range.contains(needed) && !first.contains(revision.id());
                if (leaves || enters) {
                    throw refused(
                            "Revision %s (%s) follows %s: a branch leads %s the range. Squash a range that contains the whole branch, or that begins after it."
                                    .formatted(revision.id(), revision.origin(), needed, leaves ? "out of" : "into"));
                }
            }
        }
    }

    private static RetortException refused(String why) {
        return new RetortException(Problem.INVALID_ARGUMENT, why + " Nothing was written.");
    }

    /** The revision whose id stays. */
    public RevisionNode last() {
        return revisions.get(revisions.size() - 1);
    }

    /** The ids of the others. */
    public List<String> replaced() {
        List<String> ids = new ArrayList<>();
        for (RevisionNode revision : revisions.subList(0, revisions.size() - 1)) {
            ids.addAll(revision.node().replaces());
            ids.add(revision.id());
        }
        ids.addAll(last().node().replaces());
        return ids;
    }

    /** The ids of the revisions that the joined one follows. */
    public List<String> parents() {
        Set<String> own = new HashSet<>(revisions.stream().map(RevisionNode::id).toList());
        return distinct(revisions.stream().map(RevisionNode::parents).toList()).stream()
                .filter(id -> !own.contains(id))
                .sorted()
                .toList();
    }

    /** All labels of the range. */
    public List<String> labels() {
        return distinct(revisions.stream().map(each -> each.node().labels()).toList());
    }

    /** What they depend on outside of the range. */
    public List<String> dependsOn() {
        Set<String> own = new HashSet<>(revisions.stream().map(RevisionNode::id).toList());
        return distinct(revisions.stream().map(each -> each.node().dependsOn()).toList()).stream()
                .filter(id -> !own.contains(id))
                .toList();
    }

    private static List<String> distinct(Collection<List<String>> lists) {
        return lists.stream().flatMap(List::stream).distinct().toList();
    }

    /** Whether it starts from an empty database, so that no row can be there before it. */
    public boolean isFromBase() {
        return parents().isEmpty();
    }

    /** Whether all of them run in one transaction. */
    public boolean isTransactional() {
        return revisions.stream().allMatch(each -> each.body().transactional());
    }

    /** The codes of the hazards that any of them accepts. */
    public Set<String> accepted() {
        Set<String> codes = new LinkedHashSet<>();
        revisions.forEach(each -> codes.addAll(each.body().accepted()));
        return codes;
    }

    /** The schema before the first. */
    public Schema before() {
        return graph.replayedTo(parents());
    }

    /** The steps of the range that work on rows. */
    public List<DataStep> dataSteps() {
        List<DataStep> steps = new ArrayList<>();
        for (RevisionNode revision : revisions) {
            revision.body().upgrade().stream()
                    .filter(SquashedRange::isOfData)
                    .forEach(operation -> steps.add(new DataStep(revision, operation)));
        }
        return steps;
    }

    private static boolean isOfData(Operation operation) {
        return operation instanceof InsertRows
                || operation instanceof UpdateRows
                || operation instanceof DeleteRows
                || operation instanceof Backfill
                || operation instanceof ExecuteSql
                || operation instanceof RunCode
                || operation instanceof CustomOperation
                || operation instanceof ContinueSequence
                || operation instanceof InContext
                || (operation instanceof Online online && isOfData(online.operation()));
    }

    /**
     * The operations of the joined revision. On an empty database tables are created as they are in the end. From the first step that works on rows on, and
     * behind other revisions, each operation runs as it did: a column that was renamed must not be dropped and added.
     *
     * @param keepsData whether the steps that work on rows are among them
     */
    public List<Operation> operations(boolean keepsData) {
        List<Operation> all = revisions.stream()
                .flatMap(each -> each.body().upgrade().stream())
                .toList();
        Schema before = before();
        if (!isFromBase()) {
            return all;
        }
        if (!keepsData) {
            return Diff.between(before, graph.replayedTo(Set.of(last().id())), List.of());
        }
        int data = 0;
        Schema there = before;
        while (data < all.size() && !isOfData(all.get(data))) {
            there = all.get(data).applyTo(there);
            data++;
        }
        List<Operation> operations = new ArrayList<>(Diff.between(before, there, List.of()));
        operations.addAll(all.subList(data, all.size()));
        return operations;
    }
}
