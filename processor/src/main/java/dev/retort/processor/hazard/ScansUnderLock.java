package dev.retort.processor.hazard;

import dev.retort.operation.AddCheck;
import dev.retort.operation.AddForeignKey;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.Operation;
import dev.retort.problem.Problem;
import java.util.Optional;

/** RT213: a database looks at every row, and keeps the table from being written, or even read, meanwhile. */
final class ScansUnderLock {
    private static final String ONLINE =
            "On a large table:  retort revision --online  adds it without looking, and looks at the rows beside the writers";

    private ScansUnderLock() {}

    static Optional<HazardFound> find(Operation operation, KnownRows rows) {
        if (operation instanceof AddForeignKey add && !rows.isNew(add.table())) {
            String tables = add.table().equals(add.key().table())
                    ? add.table()
                    : add.table() + " and " + add.key().table();
            return found("blocks writes to %s".formatted(tables));
        }
        if (operation instanceof AddCheck add && !rows.isNew(add.table())) {
            return found("locks " + add.table());
        }
        boolean setsNotNull = operation instanceof AlterColumn alter
                && alter.from().nullable()
                && !alter.to().nullable()
                && !rows.isNew(alter.table());
        return setsNotNull ? found("locks " + ((AlterColumn) operation).table()) : Optional.empty();
    }

    private static Optional<HazardFound> found(String lock) {
        return Optional.of(HazardFound.of(
                Problem.SCANS_UNDER_LOCK,
                lock + " while it looks at every row (PostgreSQL, MariaDB, MySQL, SQLite)",
                ONLINE));
    }
}
