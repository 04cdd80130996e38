package dev.retort.processor.diff;

import dev.retort.operation.Operation;
import dev.retort.processor.diff.matching.DeclaredRename;
import dev.retort.processor.diff.matching.NameCase;
import dev.retort.processor.diff.matching.PlannedOperation;
import dev.retort.processor.diff.matching.RenamePlan;
import dev.retort.processor.diff.matching.SchemaComparison;
import dev.retort.schema.Schema;
import java.util.List;

/**
 * The operations between two schemas: all that it takes and no more, in an order that every database can follow.
 *
 * <p>Applied to {@code from} one after the other they give {@code to}, in its canonical form; reversed one by one, last first, they lead back.
 * In between no foreign key references a missing table and no index covers a missing column. Tables, columns and constraints whose names
 * differ in case alone are the same ones and keep the spelling they have.
 */
public final class Diff {
    private Diff() {}

    /**
     * The operations between two schemas.
     *
     * @param renames the renames that a developer declared; one that does not fit the schemas (any more) is left out
     */
    public static List<Operation> between(Schema from, Schema to, List<DeclaredRename> renames) {
        if (from.equals(to)) {
            return List.of();
        }
        return of(SchemaComparison.between(from, to, renames)).stream()
                .map(PlannedOperation::operation)
                .toList();
    }

    /** The operations between two schemas that are compared already. */
    public static List<PlannedOperation> of(SchemaComparison comparison) {
        Schema now = comparison.now();
        Schema to = comparison.goal();
        if (now.equals(to.canonical())) {
            return List.of();
        }
        RenamePlan renames = comparison.renames();
        OperationPlan plan = new OperationPlan(now, new NameCase(renames.applyTo(now)).applyTo(to));
        OperationOrder.OLD_NAMES.forEach(phase -> plan.add(phase, renames));
        plan.add(renames.operations());
        OperationOrder.NEW_NAMES.forEach(phase -> plan.add(phase, RenamePlan.NONE));
        return plan.operations();
    }
}
