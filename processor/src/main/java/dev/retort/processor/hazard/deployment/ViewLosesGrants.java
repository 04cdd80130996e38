package dev.retort.processor.hazard.deployment;

import dev.retort.operation.AppliedOperation;
import dev.retort.operation.CreateView;
import dev.retort.operation.DropView;
import dev.retort.problem.Problem;
import dev.retort.processor.hazard.rule.HazardFinding;
import dev.retort.processor.hazard.rule.KnownRows;
import dev.retort.schema.Names;
import java.util.Optional;

/** RT229: a view that makes way comes back without the rights that were granted on it. MariaDB and MySQL keep them by name; SQLite has none. */
public final class ViewLosesGrants {
    private ViewLosesGrants() {}

    /** Finds it in an operation. */
    public static Optional<HazardFinding> find(AppliedOperation applied, KnownRows rows) {
        String databases = rows.history().concerned("PostgreSQL, H2");
        return applied.operation() instanceof DropView drop && comesBack(drop, rows) && !databases.isEmpty()
                ? Optional.of(HazardFinding.of(
                        Problem.VIEW_LOSES_GRANTS,
                        "view %s comes back without the rights granted on it, and without its comment (%s)"
                                .formatted(drop.view(), databases),
                        "If other users read it, grant again after it is created:  op.execute(\"grant select on %s to ...\")"
                                .formatted(drop.view())))
                : Optional.empty();
    }

    private static boolean comesBack(DropView drop, KnownRows rows) {
        return rows.revision().stream()
                .anyMatch(each -> each.operation() instanceof CreateView create
                        && Names.same(create.view().name(), drop.view()));
    }
}
