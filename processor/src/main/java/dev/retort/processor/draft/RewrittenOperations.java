package dev.retort.processor.draft;

import dev.retort.operation.IrreversibleOperationException;
import dev.retort.operation.Operation;
import dev.retort.operation.SchemaMismatchException;
import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import dev.retort.processor.diff.Diff;
import dev.retort.processor.spi.DraftRewriter;
import dev.retort.processor.spi.Extensions;
import dev.retort.schema.Schema;
import java.util.List;
import java.util.Map;

/** The operations of a draft after every {@link DraftRewriter} of its history. */
public final class RewrittenOperations {
    private RewrittenOperations() {}

    /**
     * What is written of the operations that were found.
     *
     * @param before the schema at the head
     * @throws RetortException if what a rewriter returns leads elsewhere (RT157)
     */
    public static List<Operation> of(
            String migrationsPackage, Schema before, List<Operation> found, Extensions extensions) {
        List<Operation> operations = found;
        if (!found.isEmpty()) {
            for (DraftRewriter rewriter : extensions.of(DraftRewriter.class, migrationsPackage)) {
                operations = List.copyOf(rewriter.rewrite(before, operations));
                requireSame(rewriter, before, found, operations);
            }
        }
        return operations;
    }

    private static void requireSame(
            DraftRewriter rewriter, Schema before, List<Operation> found, List<Operation> rewritten) {
        try {
            DraftDowngrade.of(rewritten, before, Map.of());
            List<Operation> difference = Diff.between(after(before, rewritten), after(before, found), List.of());
            if (!difference.isEmpty()) {
                throw refused(
                        rewriter,
                        "what it returns does not reach the entities' schema, because it lacks: " + difference.get(0));
            }
        } catch (SchemaMismatchException e) {
            throw refused(rewriter, "what it returns can't be applied to the snapshot: " + e.getMessage());
        } catch (IrreversibleOperationException e) {
            throw refused(rewriter, "what it returns leaves no downgrade to write: it " + e.getMessage());
        }
    }

    private static Schema after(Schema before, List<Operation> operations) {
        Schema schema = before;
        for (Operation operation : operations) {
            schema = operation.applyTo(schema);
        }
        return schema;
    }

    private static RetortException refused(DraftRewriter rewriter, String why) {
        return new RetortException(
                Problem.REWRITER_CHANGES_RESULT,
                "The draft rewriter %s was refused: %s. A revision has to lead to the schema that the entities ask for, or the next draft would undo it. Correct the rewriter, or take it off the processor path."
                        .formatted(rewriter, why));
    }
}
