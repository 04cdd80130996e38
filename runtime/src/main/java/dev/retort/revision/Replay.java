package dev.retort.revision;

import dev.retort.operation.AppliedOperation;
import dev.retort.operation.Operation;
import dev.retort.operation.SchemaMismatchException;
import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import dev.retort.schema.Schema;
import java.util.ArrayList;
import java.util.List;

/** Applies revisions to a schema in memory. */
public final class Replay {
    private Replay() {}

    /**
     * The schema after some revisions.
     *
     * @param revisions in the order in which they are applied
     * @throws RetortException if an operation does not fit the schema before it (RT307)
     */
    public static Schema upgrade(Schema before, List<RevisionNode> revisions) {
        Schema schema = before;
        for (RevisionNode revision : revisions) {
            schema = after(revision, revision.body().upgrade(), schema);
        }
        return schema;
    }

    /**
     * The schema after operations of a revision.
     *
     * @throws RetortException if one does not fit the schema before it (RT307)
     */
    public static Schema after(RevisionNode revision, List<Operation> operations, Schema before) {
        Schema schema = before;
        for (Operation operation : operations) {
            schema = apply(revision, operation, schema).after();
        }
        return schema;
    }

    /**
     * Operations of a revision, each applied to the schema after the one before it.
     *
     * @throws RetortException if one does not fit the schema before it (RT307)
     */
    public static List<AppliedOperation> apply(RevisionNode revision, List<Operation> operations, Schema before) {
        List<AppliedOperation> applied = new ArrayList<>();
        Schema schema = before;
        for (Operation operation : operations) {
            AppliedOperation next = apply(revision, operation, schema);
            applied.add(next);
            schema = next.after();
        }
        return applied;
    }

    private static AppliedOperation apply(RevisionNode revision, Operation operation, Schema before) {
        try {
            return AppliedOperation.of(operation, before);
        } catch (SchemaMismatchException e) {
            throw new RetortException(
                    Problem.BROKEN_REVISION,
                    """
                    Revision %s (%s) does not fit the revisions before it: %s. Operation: %s. It would also fail on a database. Correct the \
                    operation in the class, or the earlier one that it depends on.""".formatted(revision.id(), revision.origin(), e.getMessage(), operation),
                    e);
        }
    }
}
