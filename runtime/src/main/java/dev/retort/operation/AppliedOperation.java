package dev.retort.operation;

import dev.retort.schema.Projection;
import dev.retort.schema.Schema;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An operation between the two schemas that it leads from and to, so that readers of both need not apply it again.
 *
 * @param operation the operation
 * @param before the schema that it starts from
 * @param after the schema that it leads to
 */
public record AppliedOperation(Operation operation, Schema before, Schema after) {

    /**
     * An operation, applied.
     *
     * @throws SchemaMismatchException if the schema is not one that the operation can follow
     */
    public static AppliedOperation of(Operation operation, Schema before) {
        return new AppliedOperation(operation, before, operation.applyTo(before));
    }

    /**
     * Operations in a row, each applied to the schema after the one before it.
     *
     * @throws SchemaMismatchException if one of them does not fit
     */
    public static List<AppliedOperation> inOrder(List<Operation> operations, Schema before) {
        List<AppliedOperation> applied = new ArrayList<>();
        Schema schema = before;
        for (Operation operation : operations) {
            AppliedOperation next = of(operation, schema);
            applied.add(next);
            schema = next.after;
        }
        return applied;
    }

    /** This operation on one database, between projected schemas; empty where there is nothing to do. */
    public Optional<AppliedOperation> on(Projection projection) {
        Schema there = projection.of(before);
        return operation
                .on(projection, before)
                .map(each -> each.equals(operation)
                        ? new AppliedOperation(operation, there, projection.of(after))
                        : of(each, there));
    }

    /** The same without the form that lets others read and write meanwhile, and whatever the contexts. */
    public AppliedOperation plain() {
        if (operation instanceof Online online) {
            return new AppliedOperation(online.operation(), before, after);
        }
        return operation instanceof InContext part ? new AppliedOperation(part.operation(), before, after) : this;
    }

    /** Those of some operations that run where some contexts are active, without their contexts. */
    public static List<AppliedOperation> in(Set<String> contexts, List<AppliedOperation> applied) {
        List<AppliedOperation> active = new ArrayList<>();
        for (AppliedOperation each : applied) {
            if (!(each.operation instanceof InContext part)) {
                active.add(each);
            } else if (part.isActive(contexts)) {
                active.add(each.plain());
            }
        }
        return active;
    }

    /** The operations that tell what is done to the schema: those of the effect of a custom operation, in order; else this one. */
    public List<AppliedOperation> parts() {
        return plain().operation instanceof CustomOperation custom ? inOrder(custom.effect(), before) : List.of(this);
    }

    /**
     * The operations that take others back: each reversed, last first.
     *
     * @throws IrreversibleOperationException if one of them has no reverse
     */
    public static List<Operation> reversed(List<AppliedOperation> applied) {
        List<AppliedOperation> lastFirst = new ArrayList<>(applied);
        Collections.reverse(lastFirst);
        return lastFirst.stream()
                .map(AppliedOperation::reverse)
                .flatMap(Optional::stream)
                .toList();
    }

    /**
     * The operation that takes this one back. Empty if there is nothing to take back: a column stays filled until it is dropped, a sequence that
     * was continued never goes back, and a schema stays because others may keep things in it.
     *
     * @throws IrreversibleOperationException if none is known
     */
    public Optional<Operation> reverse() {
        Operation plain = plain().operation;
        return plain instanceof Backfill || plain instanceof ContinueSequence || plain instanceof CreateSchema
                ? Optional.empty()
                : Optional.of(operation.reverse(before));
    }
}
