package dev.retort.processor.hazard.deployment;

import dev.retort.operation.AppliedOperation;
import dev.retort.operation.Operation;
import dev.retort.operation.RenameColumn;
import dev.retort.operation.RenameTable;
import dev.retort.problem.Problem;
import dev.retort.processor.hazard.rule.HazardFinding;
import dev.retort.processor.hazard.rule.KnownRows;
import java.util.Optional;

/** RT221: the version of the application that still runs knows a table or column by its old name. */
public final class RenameBreaksRunningVersion {
    private RenameBreaksRunningVersion() {}

    /** Finds it in an operation. */
    public static Optional<HazardFinding> find(AppliedOperation applied, KnownRows rows) {
        Operation operation = applied.operation();
        if (operation instanceof RenameColumn rename
                && !rows.isNew(rename.table(), rename.from())
                && !rows.isNewName(rename.table(), rename.from())) {
            return found(rename.table() + "." + rename.from());
        }
        return operation instanceof RenameTable rename && !rows.isNew(rename.from()) && !rows.isNewName(rename.from())
                ? found(rename.from())
                : Optional.empty();
    }

    private static Optional<HazardFinding> found(String name) {
        return Optional.of(
                HazardFinding.of(
                        Problem.RENAME_BREAKS_RUNNING_VERSION,
                        "breaks the running version, which uses " + name,
                        "If it must keep working, keep the name in the database (@Column, @Table); or add the new name, write both, and drop the old one later"));
    }
}
