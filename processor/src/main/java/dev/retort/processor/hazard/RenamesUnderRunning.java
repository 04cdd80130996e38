package dev.retort.processor.hazard;

import dev.retort.operation.Operation;
import dev.retort.operation.RenameColumn;
import dev.retort.operation.RenameTable;
import dev.retort.problem.Problem;
import java.util.Optional;

/** RT221: the version of the application that still runs knows a table or column by its old name. */
final class RenamesUnderRunning {
    private RenamesUnderRunning() {}

    static Optional<HazardFound> find(Operation operation, KnownRows rows) {
        if (operation instanceof RenameColumn rename
                && !rows.isNew(rename.table(), rename.from())
                && !rows.isNewName(rename.table(), rename.from())) {
            return found(rename.table() + "." + rename.from());
        }
        return operation instanceof RenameTable rename && !rows.isNew(rename.from()) && !rows.isNewName(rename.from())
                ? found(rename.from())
                : Optional.empty();
    }

    private static Optional<HazardFound> found(String name) {
        return Optional.of(
                HazardFound.of(
                        Problem.RENAMES_UNDER_RUNNING,
                        "breaks the version that still runs, which knows " + name,
                        "Where that must go on: keep the name in the database (@Column, @Table); or add the new one, write both, and drop the old one later"));
    }
}
