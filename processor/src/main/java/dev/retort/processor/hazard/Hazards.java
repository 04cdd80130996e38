package dev.retort.processor.hazard;

import dev.retort.operation.Operation;
import java.util.List;
import java.util.Optional;

/** All hazards that are known. */
public final class Hazards {
    private static final List<HazardRule> RULES = List.of(LosesData::find);

    private Hazards() {}

    /** The hazards of an operation. */
    public static List<HazardFound> of(Operation operation) {
        return RULES.stream()
                .map(rule -> rule.find(operation))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The hazards of some operations, in their order. */
    public static List<HazardFound> of(List<Operation> operations) {
        return operations.stream().flatMap(operation -> of(operation).stream()).toList();
    }
}
