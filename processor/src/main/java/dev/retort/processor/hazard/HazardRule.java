package dev.retort.processor.hazard;

import dev.retort.operation.Operation;
import java.util.Optional;

/** What makes an operation hazardous in one respect. */
interface HazardRule {
    /** The hazard of an operation, if it has this one. */
    Optional<HazardFound> find(Operation operation);
}
