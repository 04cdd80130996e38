package dev.retort.processor.hazard.lock;

import dev.retort.operation.AddPrimaryKey;
import dev.retort.operation.AddUnique;
import dev.retort.operation.AppliedOperation;
import dev.retort.operation.CreateIndex;
import dev.retort.operation.DropPrimaryKey;
import dev.retort.operation.Operation;
import dev.retort.problem.Problem;
import dev.retort.processor.hazard.rule.HazardFinding;
import dev.retort.processor.hazard.rule.KnownHistory;
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

    private static final String QUIET = "On a large table, choose a quiet hour";

    private static final String AT_ONCE =
            "On a large table, choose a quiet hour: rows would be without a key if the new one were built beside the writers";

    private BlocksWrites() {}

    /** Finds it in an operation. */
    public static Optional<HazardFinding> find(AppliedOperation applied, KnownRows rows) {
        Operation operation = applied.operation();
        if (operation instanceof CreateIndex create && !rows.isNew(create.table())) {
            String databases = rows.history().concerned("PostgreSQL, SQLite");
            return databases.isEmpty()
                    ? Optional.empty()
                    : Optional.of(HazardFinding.of(
                            Problem.BLOCKS_WRITES,
                            "blocks writes to %s while %s is built (%s)"
                                    .formatted(
                                            create.table(), named(create.index().name()), databases),
                            way(rows.history())));
        }
        if (operation instanceof AddUnique add && !rows.isNew(add.table())) {
            return ofConstraint(add.table(), add.unique().name(), way(rows.history()), rows.history());
        }
        return operation instanceof AddPrimaryKey add && !rows.isNew(add.table())
                ? ofConstraint(
                        add.table(),
                        add.key().name(),
                        isExchanged(add, rows) ? AT_ONCE : way(rows.history()),
                        rows.history())
                : Optional.empty();
    }

    /** Only PostgreSQL has another way to build an index online. */
    private static String way(KnownHistory history) {
        return history.isFor("postgresql") ? CONCURRENTLY : QUIET;
    }

    private static boolean isExchanged(AddPrimaryKey add, KnownRows rows) {
        return rows.revision().stream()
                .anyMatch(each ->
                        each.operation() instanceof DropPrimaryKey drop && Names.same(drop.table(), add.table()));
    }

    /** PostgreSQL takes ACCESS EXCLUSIVE for a constraint, and SHARE for a plain index. */
    private static Optional<HazardFinding> ofConstraint(String table, String name, String way, KnownHistory history) {
        String lock;
        if (history.isFor("postgresql")) {
            lock = "blocks reads of and writes to %s (PostgreSQL)".formatted(table)
                    + (history.isFor("sqlite") ? ", or writes (SQLite)," : "");
        } else if (history.isFor("sqlite")) {
            lock = "blocks writes to %s (SQLite)".formatted(table);
        } else {
            return Optional.empty();
        }
        return Optional.of(
                HazardFinding.of(Problem.BLOCKS_WRITES, "%s while %s is built".formatted(lock, named(name)), way));
    }

    private static String named(String name) {
        return name.isEmpty() ? "an index" : name;
    }
}
