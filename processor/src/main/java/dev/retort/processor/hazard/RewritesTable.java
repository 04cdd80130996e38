package dev.retort.processor.hazard;

import dev.retort.operation.AddColumn;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.Operation;
import dev.retort.problem.Problem;
import dev.retort.schema.Column;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * RT211: a database writes every row of a table anew, and nobody else may write, or even read, it meanwhile. Which databases do, says
 * {@link Rewriting}.
 */
final class RewritesTable {
    /** What gives another value for each row; the time of the transaction does not. */
    private static final Pattern VOLATILE =
            Pattern.compile("(?i)\\b(?!now\\b|current_)\\w*(uuid|random|rand|nextval|clock_timestamp)\\w*\\s*\\(");

    private RewritesTable() {}

    static Optional<HazardFound> find(Operation operation, KnownRows rows) {
        if (operation instanceof AlterColumn alter && !rows.isNew(alter.table())) {
            String databases = Rewriting.of(alter.from(), alter.to());
            return databases.isEmpty()
                    ? Optional.empty()
                    : Optional.of(found(alter.table(), alter.to().name(), databases));
        }
        if (operation instanceof AddColumn add && !rows.isNew(add.table())) {
            String databases = databases(add.column());
            return databases.isEmpty()
                    ? Optional.empty()
                    : Optional.of(found(add.table(), add.column().name(), databases));
        }
        return Optional.empty();
    }

    private static String databases(Column column) {
        if (column.identity()) {
            return Rewriting.EVERYWHERE;
        }
        if (!column.generated().isEmpty()) {
            return "PostgreSQL before 18, MariaDB, MySQL, SQL Server, SQLite";
        }
        return column.defaultValue()
                        .texts()
                        .anyMatch(text -> VOLATILE.matcher(text).find())
                ? Rewriting.EVERYWHERE
                : "";
    }

    private static HazardFound found(String table, String column, String databases) {
        return HazardFound.of(
                Problem.REWRITES_TABLE,
                "writes every row of %s anew and keeps it locked meanwhile (%s): %s"
                        .formatted(table, databases, column),
                "On a large table: add a column of the new kind, fill it with op.backfill, move the application over, then drop the old one");
    }
}
