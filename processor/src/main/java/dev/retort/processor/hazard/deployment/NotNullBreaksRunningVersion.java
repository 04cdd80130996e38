package dev.retort.processor.hazard.deployment;

import dev.retort.operation.AddColumn;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.AppliedOperation;
import dev.retort.operation.Operation;
import dev.retort.problem.Problem;
import dev.retort.processor.hazard.rule.HazardFinding;
import dev.retort.processor.hazard.rule.KnownRows;
import dev.retort.schema.Column;
import java.util.Optional;

/** RT223: the version of the application that still runs inserts rows without a value that is needed from now on. */
public final class NotNullBreaksRunningVersion {
    private NotNullBreaksRunningVersion() {}

    /** Finds it in an operation. */
    public static Optional<HazardFinding> find(AppliedOperation applied, KnownRows rows) {
        Operation operation = applied.operation();
        if (operation instanceof AddColumn add && !rows.isNew(add.table())) {
            return found(add.table(), add.column());
        }
        return operation instanceof AlterColumn alter
                        && couldBeLeftOut(alter.from(applied.before()))
                        && !rows.isNew(alter.table())
                ? found(alter.table(), alter.to(applied.before()))
                : Optional.empty();
    }

    /** The numbers that an identity column gave are a matter of their own. */
    private static boolean couldBeLeftOut(Column column) {
        return !column.needsValue() && !column.identity();
    }

    private static Optional<HazardFinding> found(String table, Column column) {
        return column.needsValue()
                ? Optional.of(
                        HazardFinding.of(
                                Problem.NOT_NULL_BREAKS_RUNNING_VERSION,
                                "breaks the running version, which inserts rows without %s.%s"
                                        .formatted(table, column.name()),
                                "If it must keep working, give the column a default, @ColumnDefault(\"…\"); or  retort revision --phased  sets NOT NULL in a second revision"))
                : Optional.empty();
    }
}
