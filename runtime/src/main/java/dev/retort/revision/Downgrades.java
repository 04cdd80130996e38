package dev.retort.revision;

import dev.retort.operation.AppliedOperation;
import dev.retort.operation.IrreversibleOperationException;
import dev.retort.operation.Operation;
import dev.retort.operation.SchemaMismatchException;
import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import dev.retort.schema.Schema;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The operations that take revisions back: those that their classes write, or else their upgrades reversed. */
public final class Downgrades {
    private Downgrades() {}

    /**
     * The operations that take a revision back.
     *
     * @param before the schema that its upgrade starts from, which has what the upgrade drops
     * @throws RetortException if its class writes none and its upgrade can't be reversed (RT423) or does not fit (RT307)
     */
    public static List<Operation> of(RevisionNode revision, Schema before) {
        return revision.body().downgrade().orElseGet(() -> derived(revision, before));
    }

    /**
     * The operations that take revisions back one after the other. A derived downgrade leads to the schema that is there when its revision and those
     * before it on the path are gone.
     *
     * @param applied every applied revision
     * @param path the revisions that go, in the order in which they are taken back
     * @throws RetortException as {@link #of(RevisionNode, Schema)}
     */
    public static List<List<Operation>> of(RevisionGraph graph, Collection<String> applied, List<RevisionNode> path) {
        if (path.stream().allMatch(each -> each.body().downgrade().isPresent())) {
            return path.stream()
                    .map(each -> each.body().downgrade().orElseThrow())
                    .toList();
        }
        Set<String> staying = new TreeSet<>(applied);
        path.forEach(each -> staying.remove(each.id()));
        List<RevisionNode> oldestFirst = new ArrayList<>(path);
        Collections.reverse(oldestFirst);
        List<List<Operation>> downgrades = new ArrayList<>();
        Schema schema = graph.schemaAt(staying);
        for (RevisionNode revision : oldestFirst) {
            downgrades.add(of(revision, schema));
            schema = Replay.upgrade(schema, List.of(revision));
        }
        Collections.reverse(downgrades);
        return downgrades;
    }

    /**
     * The schema before a revision, from the one after it alone.
     *
     * @throws RetortException if its written downgrade does not fit (RT307)
     * @throws SchemaMismatchException if its downgrade is derived and it drops anything: the schema after it no longer has that
     * @throws IrreversibleOperationException if its downgrade is derived and an operation has no reverse
     */
    static Schema schemaBefore(RevisionNode revision, Schema after) {
        return revision.body()
                .downgrade()
                .map(written -> Replay.after(revision, written, after))
                .orElseGet(() -> undone(revision.body().upgrade(), after));
    }

    /** What an operation adds, its reverse can name without the schema before it. */
    private static Schema undone(List<Operation> operations, Schema after) {
        List<Operation> lastFirst = new ArrayList<>(operations);
        Collections.reverse(lastFirst);
        Schema schema = after;
        for (Operation operation : lastFirst) {
            Schema now = schema;
            schema = new AppliedOperation(operation, now, now)
                    .reverse()
                    .map(reverse -> reverse.applyTo(now))
                    .orElse(now);
        }
        return schema;
    }

    private static List<Operation> derived(RevisionNode revision, Schema before) {
        try {
            return AppliedOperation.reversed(
                    Replay.apply(revision, revision.body().upgrade(), before));
        } catch (IrreversibleOperationException e) {
            throw new RetortException(
                    Problem.NO_DOWNGRADE, """
                    Revision %s (%s) can't be taken back: its class has no method downgrade, and its upgrade can't be reversed, because it %s. \
                    Nothing was run. Override downgrade in the class with the operations that lead back. Where the revision is applied, record that \
                    with "retort repair --changed", because the method changes the checksum.""".formatted(revision.id(), revision.origin(), e.getMessage()), e);
        }
    }
}
