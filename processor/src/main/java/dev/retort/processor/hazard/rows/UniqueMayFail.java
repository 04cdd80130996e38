package dev.retort.processor.hazard.rows;

import dev.retort.operation.AddPrimaryKey;
import dev.retort.operation.AddUnique;
import dev.retort.operation.AppliedOperation;
import dev.retort.operation.CreateIndex;
import dev.retort.operation.Operation;
import dev.retort.problem.Problem;
import dev.retort.processor.hazard.rule.HazardFinding;
import dev.retort.processor.hazard.rule.KnownRows;
import java.util.List;
import java.util.Optional;

/** RT203: rows that are there may have the same values where they shall be unique from now on. */
public final class UniqueMayFail {
    private UniqueMayFail() {}

    /** Finds it in an operation. */
    public static Optional<HazardFinding> find(AppliedOperation applied, KnownRows rows) {
        Operation operation = applied.operation();
        if (operation instanceof AddUnique add) {
            return found(add.table(), add.unique().columns(), rows);
        }
        if (operation instanceof AddPrimaryKey add) {
            return found(add.table(), add.key().columnsWithoutPartitions(), rows);
        }
        return operation instanceof CreateIndex create && create.index().unique()
                ? found(create.table(), KnownRows.columns(create.index()), rows)
                : Optional.empty();
    }

    /** Nulls are no duplicates, but in a primary key. */
    private static Optional<HazardFinding> found(String table, List<String> columns, KnownRows rows) {
        boolean canFail = !rows.isNew(table) && !rows.wereUnique(table, columns) && !rows.isEmpty(table, columns);
        String list = String.join(", ", columns);
        return canFail
                ? Optional.of(HazardFinding.of(
                        Problem.UNIQUE_MAY_FAIL,
                        "fails if two rows of %s have the same %s".formatted(table, list),
                        "Find them first:  select %s, count(*) from %s group by %s having count(*) > 1"
                                .formatted(list, table, list)))
                : Optional.empty();
    }
}
