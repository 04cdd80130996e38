package dev.retort.processor.hazard.rule;

import dev.retort.operation.AppliedOperation;
import java.util.Optional;

/** What makes an operation hazardous in one respect. */
public interface BuiltInRule {
    /**
     * The hazard of an operation, if it has this one.
     *
     * @param rows what is known of the rows that it meets
     */
    Optional<HazardFinding> find(AppliedOperation operation, KnownRows rows);
}
