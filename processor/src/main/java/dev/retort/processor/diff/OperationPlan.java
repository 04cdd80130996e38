package dev.retort.processor.diff;

import dev.retort.processor.diff.matching.PlannedOperation;
import dev.retort.processor.diff.matching.RenamePlan;
import dev.retort.processor.diff.matching.SchemaComparison;
import dev.retort.schema.Schema;
import java.util.ArrayList;
import java.util.List;

/** Operations as they come together, and the schema that they have led to so far. */
final class OperationPlan {
    private final Schema goal;
    private final List<PlannedOperation> operations = new ArrayList<>();
    private Schema now;

    OperationPlan(Schema now, Schema goal) {
        this.now = now;
        this.goal = goal;
    }

    void add(DiffPhase phase, RenamePlan renaming) {
        add(phase.operations(SchemaComparison.of(now, goal, renaming)));
    }

    void add(List<PlannedOperation> more) {
        for (PlannedOperation operation : more) {
            now = operation.operation().applyTo(now);
            operations.add(operation);
        }
    }

    List<PlannedOperation> operations() {
        return List.copyOf(operations);
    }
}
