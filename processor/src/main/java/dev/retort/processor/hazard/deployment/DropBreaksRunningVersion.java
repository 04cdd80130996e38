package dev.retort.processor.hazard.deployment;

import dev.retort.operation.AppliedOperation;
import dev.retort.operation.DropColumn;
import dev.retort.operation.DropSequence;
import dev.retort.operation.DropTable;
import dev.retort.operation.Operation;
import dev.retort.problem.Problem;
import dev.retort.processor.hazard.rule.HazardFinding;
import dev.retort.processor.hazard.rule.KnownRows;
import java.util.Optional;

/** RT222: the version of the application that still runs uses what goes. */
public final class DropBreaksRunningVersion {
    private DropBreaksRunningVersion() {}

    /** Finds it in an operation. */
    public static Optional<HazardFinding> find(AppliedOperation applied, KnownRows rows) {
        Operation operation = applied.operation();
        if (operation instanceof DropColumn drop) {
            return found("reads " + drop.table() + "." + drop.column());
        }
        if (operation instanceof DropSequence drop) {
            return found("takes numbers from " + drop.sequence());
        }
        return operation instanceof DropTable drop ? found("reads " + drop.table()) : Optional.empty();
    }

    private static Optional<HazardFinding> found(String use) {
        return Optional.of(
                HazardFinding.of(
                        Problem.DROP_BREAKS_RUNNING_VERSION,
                        "breaks the running version, which " + use,
                        "If it must keep working:  retort revision --phased  moves the drop to a second revision, to apply after the deployment"));
    }
}
