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
 * RT212: nobody can write to a table while an index over its rows is built; nobody can read it either while it is that of a constraint. MySQL and MariaDB build one beside the writers; SQLite has one writer
 * at a time.
 */
public final class BlocksWrites {
    private static final String CONCURRENTLY =
            "On a large table:  retort revision --online  builds it without blocking writes";

    private static final String AT_ONCE =
            "On a large table, choose a quiet hour: rows would be without a key if the new one were built beside the writers";

    /** PostgreSQL takes ACCESS EXCLUSIVE for a constraint, and SHARE for a plain index. */
    private static final String CONSTRAINT =
            "blocks reads of and writes to %s (PostgreSQL), or writes (SQLite), while %s is built";

    private BlocksWrites() {}

    /** Finds it in an operation. */
    public static Optional<HazardFinding> find(AppliedOperation applied, KnownRows rows) {
        Operation operation = applied.operation();
        if (operation instanceof CreateIndex create && !rows.isNew(create.table())) {
            return found(
                    "blocks writes to %s while %s is built (PostgreSQL, SQLite)",
                    create.table(), create.index().name(), CONCURRENTLY);
        }
        if (operation instanceof AddUnique add && !rows.isNew(add.table())) {
            return found(CONSTRAINT, add.table(), add.unique().name(), CONCURRENTLY);
        }
        return operation instanceof AddPrimaryKey add && !rows.isNew(add.table())
                ? found(CONSTRAINT, add.table(), add.key().name(), isExchanged(add, rows) ? AT_ONCE : CONCURRENTLY)
                : Optional.empty();
    }

    private static boolean isExchanged(AddPrimaryKey add, KnownRows rows) {
        return rows.revision().stream()
                .anyMatch(each ->
                        each.operation() instanceof DropPrimaryKey drop && Names.same(drop.table(), add.table()));
    }

    private static Optional<HazardFinding> found(String text, String table, String name, String way) {
        String what = name.isEmpty() ? "an index" : name;
        return Optional.of(HazardFinding.of(Problem.BLOCKS_WRITES, text.formatted(table, what), way));
    }
}
