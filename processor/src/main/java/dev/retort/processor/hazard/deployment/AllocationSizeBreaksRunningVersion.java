package dev.retort.processor.hazard.deployment;

import dev.retort.operation.AlterSequence;
import dev.retort.operation.AppliedOperation;
import dev.retort.operation.Operation;
import dev.retort.problem.Problem;
import dev.retort.processor.hazard.rule.HazardFinding;
import dev.retort.processor.hazard.rule.KnownRows;
import java.util.Optional;

/**
 * RT224: the version of the application that still runs takes as many numbers for each that the sequence gives as its {@code allocationSize}
 * says; where the sequence counts otherwise, two instances take the same ones.
 */
public final class AllocationSizeBreaksRunningVersion {
    private AllocationSizeBreaksRunningVersion() {}

    /** Finds it in an operation. */
    public static Optional<HazardFinding> find(AppliedOperation applied, KnownRows rows) {
        Operation operation = applied.operation();
        return operation instanceof AlterSequence alter
                        && alter.from(applied.before()).increment()
                                != alter.to(applied.before()).increment()
                ? Optional.of(HazardFinding.of(
                        Problem.ALLOCATION_SIZE_BREAKS_RUNNING_VERSION,
                        "breaks the running version, which reserves %s numbers per call of %s: keys will collide"
                                .formatted(alter.from(applied.before()).increment(), alter.sequence()),
                        "Stop all instances for this revision, or keep allocationSize as it is"))
                : Optional.empty();
    }
}
