package dev.retort.processor.hazard;

import dev.retort.operation.DropColumn;
import dev.retort.operation.DropTable;
import dev.retort.operation.Operation;
import dev.retort.problem.Problem;
import java.util.Optional;

/** RT222: the version of the application that still runs reads what goes. */
final class DropsUnderRunning {
    private DropsUnderRunning() {}

    static Optional<HazardFound> find(Operation operation, KnownRows rows) {
        if (operation instanceof DropColumn drop) {
            return found(drop.table() + "." + drop.column().name());
        }
        return operation instanceof DropTable drop ? found(drop.table().name()) : Optional.empty();
    }

    private static Optional<HazardFound> found(String name) {
        return Optional.of(
                HazardFound.of(
                        Problem.DROPS_UNDER_RUNNING,
                        "breaks the version that still runs, which reads " + name,
                        "Where that must go on:  retort revision --phased  puts it into a second revision, to be applied after the new version"));
    }
}
