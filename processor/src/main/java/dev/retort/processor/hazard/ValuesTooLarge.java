package dev.retort.processor.hazard;

import dev.retort.operation.AlterColumn;
import dev.retort.operation.LossOfData;
import dev.retort.operation.Operation;
import dev.retort.problem.Problem;
import dev.retort.schema.ColumnType;
import java.util.Optional;

/** RT204: values that are there may not fit the new type of their column. Where a database does not cut them off, it fails on them. */
final class ValuesTooLarge {
    private ValuesTooLarge() {}

    static Optional<HazardFound> find(Operation operation, KnownRows rows) {
        boolean canFail = operation instanceof AlterColumn alter
                && !alter.from().type().equals(alter.to().type())
                && alter.to().generated().isEmpty()
                && LossOfData.of(alter).isPresent()
                && !rows.isNew(alter.table(), alter.to().name());
        return canFail ? Optional.of(found((AlterColumn) operation)) : Optional.empty();
    }

    private static HazardFound found(AlterColumn alter) {
        ColumnType type = alter.to().type();
        return HazardFound.of(
                Problem.VALUES_TOO_LARGE,
                "fails on values of %s.%s that are no %s"
                        .formatted(alter.table(), alter.to().name(), type),
                "Change those first with op.execute; or add a column of the new type, fill it as it should be, and drop this one");
    }
}
