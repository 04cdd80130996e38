package dev.retort.processor.hazard.lock;

import dev.retort.operation.AddColumn;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.AppliedOperation;
import dev.retort.operation.Operation;
import dev.retort.problem.Problem;
import dev.retort.processor.hazard.rule.HazardFinding;
import dev.retort.processor.hazard.rule.KnownRows;
import dev.retort.schema.Column;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * RT211: a database writes every row of a table anew, and nobody else may write, or even read, it meanwhile. Which databases do, says
 * {@link RewritingChanges}.
 */
public final class RewritesTable {
    /** What gives another value for each row; the time of the transaction does not. */
    private static final Pattern VOLATILE =
            Pattern.compile("(?i)\\b(?!now\\b|current_)\\w*(uuid|random|rand|nextval|clock_timestamp)\\w*\\s*\\(");

    private RewritesTable() {}

    /** Finds it in an operation. */
    public static Optional<HazardFinding> find(AppliedOperation applied, KnownRows rows) {
        Operation operation = applied.operation();
        if (operation instanceof AlterColumn alter && !rows.isNew(alter.table())) {
            return found(
                    alter.table(),
                    alter.column(),
                    rows.history()
                            .concerned(RewritingChanges.of(alter.from(applied.before()), alter.to(applied.before()))));
        }
        if (operation instanceof AddColumn add && !rows.isNew(add.table())) {
            return found(add.table(), add.column().name(), rows.history().concerned(databases(add.column())));
        }
        return Optional.empty();
    }

    private static String databases(Column column) {
        if (column.identity()) {
            return RewritingChanges.EVERYWHERE;
        }
        if (!column.generated().isEmpty()) {
            return "PostgreSQL before 18, MariaDB, MySQL, SQL Server, SQLite";
        }
        return column.defaultValue()
                        .texts()
                        .anyMatch(text -> VOLATILE.matcher(text).find())
                ? RewritingChanges.EVERYWHERE
                : "";
    }

    private static Optional<HazardFinding> found(String table, String column, String databases) {
        return databases.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        HazardFinding.of(
                                Problem.REWRITES_TABLE,
                                "rewrites every row of %s under a lock (%s): %s".formatted(table, databases, column),
                                "On a large table: add a column of the new type, fill it with op.backfill, switch the application to it, then drop the old one"));
    }
}
