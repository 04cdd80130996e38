package dev.retort.processor.hazard;

import dev.retort.operation.AddColumn;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.Operation;
import dev.retort.problem.Problem;
import dev.retort.schema.Column;
import java.util.Optional;

/** RT223: the version of the application that still runs inserts rows without a value that is needed from now on. */
final class NotNullUnderRunning {
    private NotNullUnderRunning() {}

    static Optional<HazardFound> find(Operation operation, KnownRows rows) {
        if (operation instanceof AddColumn add && !rows.isNew(add.table())) {
            return found(add.table(), add.column());
        }
        return operation instanceof AlterColumn alter && alter.from().nullable() && !rows.isNew(alter.table())
                ? found(alter.table(), alter.to())
                : Optional.empty();
    }

    private static Optional<HazardFound> found(String table, Column column) {
        return NoValueForRows.isWithoutValue(column)
                ? Optional.of(
                        HazardFound.of(
                                Problem.NOT_NULL_UNDER_RUNNING,
                                "breaks the version that still runs, which inserts rows without %s.%s"
                                        .formatted(table, column.name()),
                                "Where that must go on: give it a default, @ColumnDefault(\"…\"); or  retort revision --phased  sets NOT NULL in a second revision"))
                : Optional.empty();
    }
}
