package dev.retort.processor.hazard;

import dev.retort.operation.AlterColumn;
import dev.retort.operation.Operation;
import dev.retort.problem.Problem;
import java.util.Optional;

/** RT202: a column that rows may have left empty becomes NOT NULL. One of this revision is no surprise: it is filled right before. */
final class NullsInRows {
    private NullsInRows() {}

    static Optional<HazardFound> find(Operation operation, KnownRows rows) {
        return operation instanceof AlterColumn alter
                        && alter.from().nullable()
                        && !alter.to().nullable()
                        && alter.to().generated().isEmpty()
                        && !rows.isNew(alter.table(), alter.to().name())
                        && !rows.isFilled(alter.table(), alter.to().name())
                ? Optional.of(found(alter.table(), alter.to().name()))
                : Optional.empty();
    }

    private static HazardFound found(String table, String column) {
        String name = table + "." + column;
        return HazardFound.of(
                Problem.NULLS_IN_ROWS,
                "fails on rows without a value: " + name,
                "Fill them before:  retort revision --backfill %s=\"…\"  or above it  op.backfill(\"%s\", \"%s\", \"…\")"
                        .formatted(name, table, column));
    }
}
