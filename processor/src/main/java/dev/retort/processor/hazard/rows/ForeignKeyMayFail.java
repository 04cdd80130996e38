package dev.retort.processor.hazard.rows;

import dev.retort.operation.AddForeignKey;
import dev.retort.operation.AppliedOperation;
import dev.retort.operation.Operation;
import dev.retort.problem.Problem;
import dev.retort.processor.hazard.rule.HazardFinding;
import dev.retort.processor.hazard.rule.KnownRows;
import dev.retort.schema.ForeignKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** RT206: rows that are there may point to rows that are not. */
public final class ForeignKeyMayFail {
    private ForeignKeyMayFail() {}

    /** Finds it in an operation. */
    public static Optional<HazardFinding> find(AppliedOperation applied, KnownRows rows) {
        Operation operation = applied.operation();
        return operation instanceof AddForeignKey add && canFail(add, rows)
                ? Optional.of(found(add.table(), add.key()))
                : Optional.empty();
    }

    private static boolean canFail(AddForeignKey add, KnownRows rows) {
        return !rows.isNew(add.table())
                && !rows.isEmpty(add.table(), add.key().columns())
                && !rows.hadForeignKey(add.table(), add.key());
    }

    private static HazardFinding found(String table, ForeignKey key) {
        List<String> joins = new ArrayList<>();
        List<String> present = new ArrayList<>();
        for (int i = 0; i < key.columns().size(); i++) {
            joins.add("t.%s = s.%s"
                    .formatted(key.references().get(i), key.columns().get(i)));
            present.add("s.%s is not null".formatted(key.columns().get(i)));
        }
        return HazardFinding.of(
                Problem.FOREIGN_KEY_MAY_FAIL,
                "fails on rows of %s whose %s matches no row of %s"
                        .formatted(table, String.join(", ", key.columns()), key.table()),
                "Find them first:  select * from %s s where %s and not exists (select 1 from %s t where %s)"
                        .formatted(table, String.join(" and ", present), key.table(), String.join(" and ", joins)));
    }
}
