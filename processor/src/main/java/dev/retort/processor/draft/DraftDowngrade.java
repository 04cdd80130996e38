package dev.retort.processor.draft;

import dev.retort.operation.AppliedOperation;
import dev.retort.operation.ExecuteSql;
import dev.retort.operation.InContext;
import dev.retort.operation.Operation;
import dev.retort.operation.RunCode;
import dev.retort.schema.Schema;
import java.util.ArrayList;
import java.util.List;

/**
 * How a draft is taken back.
 *
 * @param operations the upgrade reversed, last operation first; of SQL and code, their effect on the schema
 * @param complete whether that is all: what else SQL and code do, only their author can take back
 */
record DraftDowngrade(List<Operation> operations, boolean complete) {
    DraftDowngrade {
        operations = List.copyOf(operations);
    }

    static DraftDowngrade of(List<Operation> upgrade, Schema before) {
        List<Operation> onSchema = new ArrayList<>();
        boolean complete = true;
        for (Operation operation : upgrade) {
            if (operation instanceof ExecuteSql sql) {
                onSchema.addAll(sql.effect());
                complete = false;
            } else if (operation instanceof RunCode code) {
                onSchema.addAll(code.effect());
                complete = false;
            } else if (operation instanceof InContext part
                    && (part.operation() instanceof ExecuteSql || part.operation() instanceof RunCode)) {
                complete = false;
            } else {
                onSchema.add(operation);
            }
        }
        return new DraftDowngrade(AppliedOperation.reversed(AppliedOperation.inOrder(onSchema, before)), complete);
    }
}
