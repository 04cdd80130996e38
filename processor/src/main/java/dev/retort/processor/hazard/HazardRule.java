package dev.retort.processor.hazard;

import dev.retort.operation.Operation;
import java.util.Optional;

/** What makes an operation hazardous in one respect. */
interface HazardRule {
    /**
     * The hazard of an operation, if it has this one.
     *
     * @param rows what is known of the rows that it meets
     */
    Optional<HazardFound> find(Operation operation, KnownRows rows);
}
