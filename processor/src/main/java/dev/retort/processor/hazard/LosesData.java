package dev.retort.processor.hazard;

import dev.retort.Hazard;
import dev.retort.operation.LossOfData;
import dev.retort.operation.Operation;
import dev.retort.problem.Problem;
import java.util.Optional;

/** RT201: rows or values are gone afterwards, and no downgrade brings them back. The runner goes by the same {@link LossOfData}. */
final class LosesData {
    private LosesData() {}

    static Optional<HazardFound> find(Operation operation) {
        return LossOfData.of(operation)
                .map(lost -> new HazardFound(Hazard.LOSES_DATA, Problem.LOSES_DATA, "loses data: " + lost));
    }
}
