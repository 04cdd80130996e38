package dev.retort.processor.hazard.rows;

import dev.retort.operation.AlterColumn;
import dev.retort.operation.AppliedOperation;
import dev.retort.operation.Operation;
import dev.retort.problem.Problem;
import dev.retort.processor.hazard.rule.HazardFinding;
import dev.retort.processor.hazard.rule.KnownRows;
import java.util.Optional;

/** RT202: a column that rows may have left empty becomes NOT NULL. One of this revision is no surprise: it is filled right before. */
public final class NotNullMayFail {
    private NotNullMayFail() {}

    /** Finds it in an operation. */
    public static Optional<HazardFinding> find(AppliedOperation applied, KnownRows rows) {
        Operation operation = applied.operation();
        return operation instanceof AlterColumn alter
                        && alter.requiresValues()
                        && alter.to(applied.before()).generated().isEmpty()
                        && !rows.isNew(alter.table(), alter.column())
                        && !rows.isFilled(alter.table(), alter.column())
                ? Optional.of(found(alter.table(), alter.column()))
                : Optional.empty();
    }

    private static HazardFinding found(String table, String column) {
        String name = table + "." + column;
        return HazardFinding.of(
                Problem.NOT_NULL_MAY_FAIL,
                "fails on rows without a value: " + name,
                "Fill them first:  retort revision --backfill %s=\"…\"  or, above this line,  op.backfill(\"%s\", \"%s\", \"…\")"
                        .formatted(name, table, column));
    }
}
