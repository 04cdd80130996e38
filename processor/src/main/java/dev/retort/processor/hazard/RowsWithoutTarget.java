package dev.retort.processor.hazard;

import dev.retort.operation.AddForeignKey;
import dev.retort.operation.Operation;
import dev.retort.problem.Problem;
import dev.retort.schema.ForeignKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** RT206: rows that are there may point to rows that are not. */
final class RowsWithoutTarget {
    private RowsWithoutTarget() {}

    static Optional<HazardFound> find(Operation operation, KnownRows rows) {
        return operation instanceof AddForeignKey add && canFail(add, rows)
                ? Optional.of(found(add.table(), add.key()))
                : Optional.empty();
    }

    private static boolean canFail(AddForeignKey add, KnownRows rows) {
        return !rows.isNew(add.table())
                && !rows.isEmpty(add.table(), add.key().columns())
                && !rows.hadTarget(add.table(), add.key());
    }

    private static HazardFound found(String table, ForeignKey key) {
        List<String> joins = new ArrayList<>();
        List<String> present = new ArrayList<>();
        for (int i = 0; i < key.columns().size(); i++) {
            joins.add("t.%s = s.%s"
                    .formatted(key.references().get(i), key.columns().get(i)));
            present.add("s.%s is not null".formatted(key.columns().get(i)));
        }
        return HazardFound.of(
                Problem.ROWS_WITHOUT_TARGET,
                "fails on rows of %s whose %s is in no row of %s"
                        .formatted(table, String.join(", ", key.columns()), key.table()),
                "Look for them first:  select * from %s s where %s and not exists (select 1 from %s t where %s)"
                        .formatted(table, String.join(" and ", present), key.table(), String.join(" and ", joins)));
    }
}
