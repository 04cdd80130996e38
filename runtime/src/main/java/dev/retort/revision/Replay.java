package dev.retort.revision;

import dev.retort.operation.Operation;
import dev.retort.operation.SchemaMismatchException;
import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import dev.retort.schema.Schema;
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
    public static Schema upgrade(Schema before, List<Revision> revisions) {
        Schema schema = before;
        for (Revision revision : revisions) {
            for (Operation operation : revision.body().upgrade()) {
                schema = apply(revision, operation, schema);
            }
        }
        return schema;
    }

    /**
     * The schema after one operation of a revision.
     *
     * @throws RetortException if it does not fit the schema before it (RT307)
     */
    public static Schema apply(Revision revision, Operation operation, Schema before) {
        try {
            return operation.applyTo(before);
        } catch (SchemaMismatchException e) {
            throw new RetortException(
                    Problem.BROKEN_REVISION,
                    """
                    Revision %s (%s) does not fit what comes before it: %s. It was to run: %s. \
                    On a database it would fail as well. Mend the operation in the class, or the one before it that should have \
                    led there.""".formatted(revision.id(), revision.origin(), e.getMessage(), operation),
                    e);
        }
    }
}
