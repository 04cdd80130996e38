package dev.retort.processor.hazard.rows;

import dev.retort.operation.AddColumn;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.AppliedOperation;
import dev.retort.operation.Operation;
import dev.retort.problem.Problem;
import dev.retort.processor.hazard.rule.HazardFinding;
import dev.retort.processor.hazard.rule.KnownRows;
import dev.retort.schema.Column;
import dev.retort.schema.Schema;
import java.util.Optional;

/** RT207: a new NOT NULL column, and nothing says what the rows that are there get. MySQL and MariaDB give them 0 or an empty text. */
public final class NotNullWithoutValue {
    private NotNullWithoutValue() {}

    /** Finds it in an operation. */
    public static Optional<HazardFinding> find(AppliedOperation applied, KnownRows rows) {
        Operation operation = applied.operation();
        if (operation instanceof AddColumn add && add.column().needsValue() && !rows.isNew(add.table())) {
            return Optional.of(found(add.table() + "." + add.column().name()));
        }
        return operation instanceof AlterColumn alter && appears(alter, applied.before()) && !rows.isNew(alter.table())
                ? Optional.of(found(alter.table() + "." + alter.column()))
                : Optional.empty();
    }

    /** Whether a column comes to a database that did not have it. */
    private static boolean appears(AlterColumn alter, Schema before) {
        Column to = alter.to(before);
        return to.needsValue() && !to.notOn().containsAll(alter.from(before).notOn());
    }

    private static HazardFinding found(String name) {
        return HazardFinding.of(
                Problem.NOT_NULL_WITHOUT_VALUE,
                "fails on existing rows, which have no value for " + name,
                "Let the revision fill it:  retort revision --backfill %s=\"…\"  or give it a default:  @ColumnDefault(\"…\")"
                        .formatted(name));
    }
}
