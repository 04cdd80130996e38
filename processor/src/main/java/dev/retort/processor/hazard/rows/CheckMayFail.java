package dev.retort.processor.hazard.rows;

import dev.retort.operation.AddCheck;
import dev.retort.operation.AppliedOperation;
import dev.retort.operation.Operation;
import dev.retort.problem.Problem;
import dev.retort.processor.hazard.rule.HazardFinding;
import dev.retort.processor.hazard.rule.KnownRows;
import dev.retort.schema.Check;
import java.util.List;
import java.util.Optional;

/** RT205: rows that are there may not meet a new check. A check that only lets more values in than the one before is none. */
public final class CheckMayFail {
    private CheckMayFail() {}

    /** Finds it in an operation. */
    public static Optional<HazardFinding> find(AppliedOperation applied, KnownRows rows) {
        Operation operation = applied.operation();
        return operation instanceof AddCheck add && canFail(add, rows)
                ? Optional.of(HazardFinding.of(
                        Problem.CHECK_MAY_FAIL,
                        "fails on rows of %s that violate: %s".formatted(add.table(), condition(add)),
                        "Find them first:  select * from %s where not (%s)".formatted(add.table(), condition(add))))
                : Optional.empty();
    }

    /** What stands on most databases, or on one where most have no such check. */
    private static String condition(AddCheck add) {
        return add.check().expression().texts().findFirst().orElse("");
    }

    private static boolean canFail(AddCheck add, KnownRows rows) {
        Check check = add.check();
        boolean isUnfilled = !check.column().isEmpty() && rows.isEmpty(add.table(), List.of(check.column()));
        return !rows.isNew(add.table()) && !rows.alreadyHolds(add.table(), check) && !isUnfilled;
    }
}
