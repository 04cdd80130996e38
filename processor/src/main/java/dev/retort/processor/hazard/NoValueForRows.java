package dev.retort.processor.hazard;

import dev.retort.operation.AddColumn;
import dev.retort.operation.Operation;
import dev.retort.problem.Problem;
import dev.retort.schema.Column;
import java.util.Optional;

/** RT207: a new NOT NULL column, and nothing says what the rows that are there get. MySQL and MariaDB give them 0 or an empty text. */
final class NoValueForRows {
    private NoValueForRows() {}

    static Optional<HazardFound> find(Operation operation, KnownRows rows) {
        return operation instanceof AddColumn add && isWithoutValue(add.column()) && !rows.isNew(add.table())
                ? Optional.of(found(add.table() + "." + add.column().name()))
                : Optional.empty();
    }

    static boolean isWithoutValue(Column column) {
        return !column.nullable()
                && !column.identity()
                && column.defaultValue().isEmpty()
                && column.generated().isEmpty();
    }

    private static HazardFound found(String name) {
        return HazardFound.of(
                Problem.NO_VALUE_FOR_ROWS,
                "fails on rows that are there, which have no value for it: " + name,
                "Let the revision fill it:  retort revision --backfill %s=\"…\"  or give it a default:  @ColumnDefault(\"…\")"
                        .formatted(name));
    }
}
