package dev.retort.processor.hazard.lock;

import dev.retort.operation.AddPrimaryKey;
import dev.retort.operation.AddUnique;
import dev.retort.operation.AppliedOperation;
import dev.retort.operation.CreateIndex;
import dev.retort.operation.DropPrimaryKey;
import dev.retort.operation.Operation;
import dev.retort.problem.Problem;
import dev.retort.processor.hazard.rule.HazardFinding;
import dev.retort.processor.hazard.rule.KnownRows;
import dev.retort.schema.Names;
import java.util.Optional;

/**
 * RT212: nobody can write to a table while an index over its rows is built. MySQL and MariaDB build one beside the writers; SQLite has one writer
 * at a time.
 */
public final class BlocksWrites {
    private static final String CONCURRENTLY =
            "On a large table:  retort revision --online  builds it without blocking writes";

    private static final String AT_ONCE =
            "On a large table, choose a quiet hour: rows would be without a key if the new one were built beside the writers";

    private BlocksWrites() {}

    /** Finds it in an operation. */
    public static Optional<HazardFinding> find(AppliedOperation applied, KnownRows rows) {
        Operation operation = applied.operation();
        if (operation instanceof CreateIndex create && !rows.isNew(create.table())) {
            return found(create.table(), create.index().name());
        }
        if (operation instanceof AddUnique add && !rows.isNew(add.table())) {
            return found(add.table(), add.unique().name());
        }
        return operation instanceof AddPrimaryKey add && !rows.isNew(add.table())
                ? found(add.table(), add.key().name(), isExchanged(add, rows) ? AT_ONCE : CONCURRENTLY)
                : Optional.empty();
    }

    private static boolean isExchanged(AddPrimaryKey add, KnownRows rows) {
        return rows.revision().stream()
                .anyMatch(each ->
                        each.operation() instanceof DropPrimaryKey drop && Names.same(drop.table(), add.table()));
    }

    private static Optional<HazardFinding> found(String table, String name) {
        return found(table, name, CONCURRENTLY);
    }

    private static Optional<HazardFinding> found(String table, String name, String way) {
        String what = name.isEmpty() ? "an index" : name;
        return Optional.of(HazardFinding.of(
                Problem.BLOCKS_WRITES,
                "blocks writes to %s while %s is built (PostgreSQL, SQLite)".formatted(table, what),
                way));
    }
}
