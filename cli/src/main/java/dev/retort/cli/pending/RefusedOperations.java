package dev.retort.cli.pending;

import dev.retort.dialect.Dialects;
import dev.retort.operation.AppliedOperation;
import dev.retort.operation.Operation;
import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import dev.retort.processor.draft.Draft;
import dev.retort.schema.Schema;
import java.util.ArrayList;
import java.util.List;

/** What the databases that a history names can't do: known before a revision is written, not when it runs. */
public final class RefusedOperations {
    private RefusedOperations() {}

    /**
     * What some databases refuse, a message each.
     *
     * @param databases the names of their dialects
     * @param before the schema that the first operation starts from
     */
    public static List<String> of(List<Operation> operations, Schema before, List<String> databases) {
        List<String> refused = new ArrayList<>();
        for (String database : databases) {
            try {
                Dialects.named(database).render(AppliedOperation.inOrder(operations, before));
            } catch (RetortException e) {
                if (e.problem() != Problem.UNSUPPORTED_CHANGE) {
                    throw e;
                }
                refused.add(String.valueOf(e.getMessage()));
            }
        }
        return refused;
    }

    /**
     * Refuses revisions that one of the databases can't run.
     *
     * @throws RetortException if there is one (RT414)
     */
    public static void requireNone(List<Draft> revisions, List<String> databases) {
        List<String> refused = revisions.stream()
                .flatMap(revision -> of(revision.upgrade(), revision.before(), databases).stream())
                .distinct()
                .toList();
        if (!refused.isEmpty()) {
            throw new RetortException(
                    Problem.UNSUPPORTED_CHANGE,
                    "Nothing was written, because a database of @Migrations(databases = …) can't run the revision:%n    %s"
                            .formatted(String.join(System.lineSeparator() + "    ", refused)));
        }
    }
}
