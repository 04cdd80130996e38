package dev.retort.processor.comparison;

import dev.retort.operation.AlterColumn;
import dev.retort.operation.Operation;
import dev.retort.processor.diff.matching.PlannedOperation;
import dev.retort.processor.hazard.rule.HazardFinding;
import dev.retort.schema.Names;
import java.util.ArrayList;
import java.util.List;

/**
 * The pending operations with a hazard that somebody has to accept, by a rule of Retort or of the project: the command that accepts the change takes a
 * reason then.
 */
public final class OperationsToAccept {
    private final List<Operation> operations;

    private OperationsToAccept(List<Operation> operations) {
        this.operations = operations;
    }

    /**
     * Those among some operations.
     *
     * @param hazards the hazards of each
     */
    public static OperationsToAccept among(List<Operation> all, List<List<HazardFinding>> hazards) {
        List<Operation> found = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (hazards.get(i).stream().anyMatch(HazardFinding::mustBeAccepted)) {
                found.add(all.get(i));
            }
        }
        return new OperationsToAccept(found);
    }

    /**
     * The flag that the command needs for a change.
     *
     * @param told all changes that have a finding: an operation that is told nowhere else counts for each of them
     */
    String flag(PlannedOperation change, List<PlannedOperation> told) {
        boolean needed = operations.stream()
                .anyMatch(each -> isOf(each, change) || told.stream().noneMatch(other -> isOf(each, other)));
        return flag(needed);
    }

    /** The flag with which the command takes a reason; nothing where it takes none. */
    static String flag(boolean needed) {
        return needed ? " --accept \"…\"" : "";
    }

    /** Whether it is the operation of a change, or one of the steps in which that changes a column. */
    private static boolean isOf(Operation operation, PlannedOperation change) {
        return operation.equals(change.operation())
                || (operation instanceof AlterColumn alter
                        && change.operation() instanceof AlterColumn
                        && Names.same(alter.table(), change.table())
                        && Names.same(alter.column(), change.column()));
    }
}
