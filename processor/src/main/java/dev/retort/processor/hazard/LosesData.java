package dev.retort.processor.hazard;

import dev.retort.Hazard;
import dev.retort.operation.LossOfData;
import dev.retort.operation.Operation;
import dev.retort.problem.Problem;
import java.util.Optional;

/** RT201: rows or values are gone afterwards, and no downgrade brings them back. The runner goes by the same {@link LossOfData}. */
final class LosesData {
    private LosesData() {}

    static Optional<HazardFound> find(Operation operation, KnownRows rows) {
        return LossOfData.of(operation)
                .map(lost -> new HazardFound(
                        Problem.LOSES_DATA,
                        "loses data: " + lost,
                        "To let it run, say why on the class: @Accept(hazard = Hazard.LOSES_DATA, reason = \"…\")",
                        Optional.of(Hazard.LOSES_DATA)));
    }
}
