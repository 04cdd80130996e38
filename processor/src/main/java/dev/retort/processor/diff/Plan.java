package dev.retort.processor.diff;

import dev.retort.operation.Operation;
import dev.retort.schema.Schema;
import java.util.ArrayList;
import java.util.List;

/** Operations as they come together, and the schema that they have led to so far. */
final class Plan {
    private final Schema goal;
    private final List<Operation> operations = new ArrayList<>();
    private Schema now;

    Plan(Schema now, Schema goal) {
        this.now = now;
        this.goal = goal;
    }

    void add(Phase phase, Renaming renaming) {
        add(phase.operations(Comparison.of(now, goal, renaming)));
    }

    void add(List<Operation> more) {
        for (Operation operation : more) {
            now = operation.applyTo(now);
            operations.add(operation);
        }
    }

    List<Operation> operations() {
        return List.copyOf(operations);
    }
}
