package dev.retort.processor.hazard.lock;

import dev.retort.operation.AddCheck;
import dev.retort.operation.AddColumn;
import dev.retort.operation.AddForeignKey;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.AppliedOperation;
import dev.retort.operation.Operation;
import dev.retort.problem.Problem;
import dev.retort.processor.hazard.rule.HazardFinding;
import dev.retort.processor.hazard.rule.KnownHistory;
import dev.retort.processor.hazard.rule.KnownRows;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.Schema;
import java.util.Optional;

/** RT213: a database looks at every row, and keeps the table from being written, or even read, meanwhile. */
public final class ScansUnderLock {
    private static final String POSTGRESQL = "PostgreSQL";

    /** MariaDB copies a table beside its writers since 11.2; MySQL does so for nothing that it has to copy. */
    private static final String COPIED = "PostgreSQL, MariaDB before 11.2, MySQL, SQLite";

    /** MariaDB and MySQL rebuild the table in place, beside its writers. */
    private static final String NOT_NULL = "PostgreSQL, SQLite";

    private static final String ONLINE =
            "On a large table:  retort revision --online  adds it without a scan and validates the rows without blocking writes";

    private static final String QUIET = "On a large table, choose a quiet hour";

    private ScansUnderLock() {}

    /** Finds it in an operation. */
    public static Optional<HazardFinding> find(AppliedOperation applied, KnownRows rows) {
        Operation operation = applied.operation();
        if (operation instanceof AddForeignKey add && !rows.isNew(add.table())) {
            String tables = add.table().equals(add.key().table())
                    ? add.table()
                    : add.table() + " and " + add.key().table();
            return found("blocks writes to %s".formatted(tables), COPIED, rows.history());
        }
        if (operation instanceof AddCheck add && !rows.isNew(add.table())) {
            return found("locks " + add.table(), COPIED, rows.history());
        }
        if (operation instanceof AddColumn add && isChecked(add.column()) && !rows.isNew(add.table())) {
            return ofColumn(add.table(), add.column().name(), rows.history());
        }
        return operation instanceof AlterColumn alter && !rows.isNew(alter.table())
                ? ofChange(alter, applied.before(), rows.history())
                : Optional.empty();
    }

    private static Optional<HazardFinding> ofChange(AlterColumn alter, Schema before, KnownHistory history) {
        if (alter.requiresValues()) {
            return found("locks " + alter.table(), NOT_NULL, history);
        }
        return getsCheck(alter, before) ? ofColumn(alter.table(), alter.column(), history) : Optional.empty();
    }

    private static Optional<HazardFinding> ofColumn(String table, String column, KnownHistory history) {
        return history.isFor(POSTGRESQL)
                ? Optional.of(HazardFinding.of(
                        Problem.SCANS_UNDER_LOCK,
                        "locks %s while it scans every row for the check of %s (%s)"
                                .formatted(table, column, POSTGRESQL),
                        "The scan is quick, but nobody can read meanwhile: on a large table, choose a quiet hour"))
                : Optional.empty();
    }

    /** Whether a column has a check in its type, which comes with it. */
    private static boolean isChecked(Column column) {
        return column.type().portable() instanceof ColumnType.Enumeration enumeration && enumeration.checked();
    }

    /** Whether a column stays as it is and gets the check of its new type. A rewrite looks at every row anyway, and is told instead. */
    private static boolean getsCheck(AlterColumn alter, Schema before) {
        Column from = alter.from(before);
        Column to = alter.to(before);
        return from.type().portable().checkedValues().isEmpty()
                && !to.type().portable().checkedValues().isEmpty()
                && !RewritingChanges.of(from, to).contains(POSTGRESQL);
    }

    private static Optional<HazardFinding> found(String lock, String locking, KnownHistory history) {
        String databases = history.concerned(locking);
        return databases.isEmpty()
                ? Optional.empty()
                : Optional.of(HazardFinding.of(
                        Problem.SCANS_UNDER_LOCK,
                        "%s while it scans every row (%s)".formatted(lock, databases),
                        history.isFor(POSTGRESQL) ? ONLINE : QUIET));
    }
}
