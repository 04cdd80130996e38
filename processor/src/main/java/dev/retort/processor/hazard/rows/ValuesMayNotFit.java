package dev.retort.processor.hazard.rows;

import dev.retort.operation.AlterColumn;
import dev.retort.operation.AppliedOperation;
import dev.retort.operation.DataLoss;
import dev.retort.operation.Operation;
import dev.retort.problem.Problem;
import dev.retort.processor.hazard.rule.HazardFinding;
import dev.retort.processor.hazard.rule.KnownHistory;
import dev.retort.processor.hazard.rule.KnownRows;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import java.util.Optional;

/** RT204: values that are there may not fit the new type of their column, and the database fails on them. Where it changes them instead, {@link LosesData} says so. */
public final class ValuesMayNotFit {
    private ValuesMayNotFit() {}

    /** Finds it in an operation. */
    public static Optional<HazardFinding> find(AppliedOperation applied, KnownRows rows) {
        Operation operation = applied.operation();
        if (!(operation instanceof AlterColumn alter) || rows.isNew(alter.table(), alter.column())) {
            return Optional.empty();
        }
        Column from = alter.from(applied.before());
        Column to = alter.to(applied.before());
        boolean canFail = !fits(from.type(), to.type(), rows.history())
                && to.generated().isEmpty()
                && DataLoss.of(applied).isEmpty();
        return canFail ? Optional.of(found(alter, to.type())) : Optional.empty();
    }

    /** A type of a database that the history is not for does not matter. */
    private static boolean fits(ColumnType from, ColumnType to, KnownHistory history) {
        return DataLoss.fits(from, to) || history.onEach(database -> DataLoss.fits(from.at(database), to.at(database)));
    }

    private static HazardFinding found(AlterColumn alter, ColumnType type) {
        return HazardFinding.of(
                Problem.VALUES_MAY_NOT_FIT,
                "fails on values of %s.%s that do not fit %s".formatted(alter.table(), alter.column(), type),
                "Change them first with op.execute; or add a column of the new type, fill it, and drop this one");
    }
}
