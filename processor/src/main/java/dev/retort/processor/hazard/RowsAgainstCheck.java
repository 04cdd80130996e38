package dev.retort.processor.hazard;

import dev.retort.operation.AddCheck;
import dev.retort.operation.Operation;
import dev.retort.problem.Problem;
import dev.retort.schema.Check;
import java.util.List;
import java.util.Optional;

/** RT205: rows that are there may not meet a new check. A check that only lets more values in than the one before is none. */
final class RowsAgainstCheck {
    private RowsAgainstCheck() {}

    static Optional<HazardFound> find(Operation operation, KnownRows rows) {
        return operation instanceof AddCheck add && canFail(add, rows)
                ? Optional.of(HazardFound.of(
                        Problem.ROWS_AGAINST_CHECK,
                        "fails on rows of %s that do not meet: %s".formatted(add.table(), condition(add)),
                        "Look for them first:  select * from %s where not (%s)".formatted(add.table(), condition(add))))
                : Optional.empty();
    }

    /** What stands on most databases, or on one where most have no such check. */
    private static String condition(AddCheck add) {
        return add.check().expression().texts().findFirst().orElse("");
    }

    private static boolean canFail(AddCheck add, KnownRows rows) {
        Check check = add.check();
        boolean isUnfilled = !check.column().isEmpty() && rows.isEmpty(add.table(), List.of(check.column()));
        return !rows.isNew(add.table()) && !rows.met(add.table(), check) && !isUnfilled;
    }
}
