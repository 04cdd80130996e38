package dev.retort.processor.hazard;

import dev.retort.operation.AddPrimaryKey;
import dev.retort.operation.AddUnique;
import dev.retort.operation.CreateIndex;
import dev.retort.operation.Operation;
import dev.retort.problem.Problem;
import java.util.Optional;

/**
 * RT212: nobody can write to a table while an index over its rows is built. MySQL and MariaDB build one beside the writers; SQLite has one writer
 * at a time.
 */
final class BlocksWrites {
    private static final String CONCURRENTLY =
            "On a large table:  retort revision --online  builds it beside the writers";

    private BlocksWrites() {}

    static Optional<HazardFound> find(Operation operation, KnownRows rows) {
        if (operation instanceof CreateIndex create && !rows.isNew(create.table())) {
            return found(create.table(), create.index().name());
        }
        if (operation instanceof AddUnique add && !rows.isNew(add.table())) {
            return found(add.table(), add.unique().name());
        }
        return operation instanceof AddPrimaryKey add && !rows.isNew(add.table())
                ? found(add.table(), add.key().name())
                : Optional.empty();
    }

    private static Optional<HazardFound> found(String table, String name) {
        String what = name.isEmpty() ? "an index" : name;
        return Optional.of(HazardFound.of(
                Problem.BLOCKS_WRITES,
                "blocks writes to %s while %s is built (PostgreSQL, SQLite)".formatted(table, what),
                CONCURRENTLY));
    }
}
