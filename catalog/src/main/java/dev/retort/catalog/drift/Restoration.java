package dev.retort.catalog.drift;

import dev.retort.catalog.LiveSchema;
import dev.retort.dialect.Dialect;
import dev.retort.operation.AppliedOperation;
import dev.retort.operation.SchemaMismatchException;
import dev.retort.problem.RetortException;
import dev.retort.schema.Schema;
import java.util.ArrayList;
import java.util.List;

/** The statements that bring a database back to what is expected of it. */
public final class Restoration {
    private Restoration() {}

    /** The statements for one difference; none where the database has no statement for it, or more than one way. */
    public static List<String> of(DriftItem item, LiveSchema live, Dialect dialect) {
        try {
            Schema schema = live.schema();
            List<String> statements = new ArrayList<>();
            for (AppliedOperation operation : AppliedOperation.inOrder(item.restore(), schema)) {
                statements.addAll(dialect.render(operation));
            }
            return statements;
        } catch (SchemaMismatchException | RetortException e) {
            return List.of(); // the database cannot be changed that way, so there is nothing to advise
        }
    }
}
