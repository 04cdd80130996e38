package dev.retort.processor.hazard;

import dev.retort.operation.AlterSequence;
import dev.retort.operation.Operation;
import dev.retort.problem.Problem;
import java.util.Optional;

/**
 * RT224: the version of the application that still runs takes as many numbers for each that the sequence gives as its {@code allocationSize}
 * says; where the sequence counts otherwise, two instances take the same ones.
 */
final class AllocationUnderRunning {
    private AllocationUnderRunning() {}

    static Optional<HazardFound> find(Operation operation, KnownRows rows) {
        return operation instanceof AlterSequence alter
                        && alter.from().increment() != alter.to().increment()
                ? Optional.of(HazardFound.of(
                        Problem.ALLOCATION_UNDER_RUNNING,
                        "breaks the version that still runs, which takes %d numbers a call of %s: keys are given twice"
                                .formatted(alter.from().increment(), alter.to().name()),
                        "Stop the application for this one; or leave allocationSize as it is"))
                : Optional.empty();
    }
}
