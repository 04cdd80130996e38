package dev.retort.processor.draft;

import dev.retort.operation.AppliedOperation;
import dev.retort.operation.ExecuteSql;
import dev.retort.operation.InContext;
import dev.retort.operation.Operation;
import dev.retort.operation.RunCode;
import dev.retort.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How a draft is taken back.
 *
 * @param operations the upgrade reversed, last operation first; of SQL and code, what takes it back or its effect on the schema
 * @param complete whether that is all: what else SQL and code do, only their author can take back
 */
record DraftDowngrade(List<Operation> operations, boolean complete) {
    DraftDowngrade {
        operations = List.copyOf(operations);
    }

    /** @param reversals what takes SQL back */
    static DraftDowngrade of(List<Operation> upgrade, Schema before, Map<ExecuteSql, ExecuteSql> reversals) {
        List<Operation> back = new ArrayList<>();
        List<Operation> onSchema = new ArrayList<>();
        Schema start = before;
        boolean complete = true;
        for (Operation operation : upgrade) {
            if (operation instanceof ExecuteSql sql && reversals.containsKey(sql)) {
                start = takeBack(onSchema, start, back);
                ExecuteSql reversal = reversals.get(sql);
                if (!reversal.statements().values().stream().allMatch(String::isBlank)) {
                    back.add(0, reversal);
                }
            } else if (operation instanceof ExecuteSql sql) {
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
        takeBack(onSchema, start, back);
        return new DraftDowngrade(back, complete);
    }

    /** Moves what takes operations back to the front, and gives the schema that they lead to. */
    private static Schema takeBack(List<Operation> operations, Schema before, List<Operation> back) {
        List<AppliedOperation> applied = AppliedOperation.inOrder(operations, before);
        back.addAll(0, AppliedOperation.reversed(applied));
        operations.clear();
        return applied.isEmpty() ? before : applied.get(applied.size() - 1).after();
    }
}
