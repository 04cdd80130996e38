package dev.retort.processor.draft;

import dev.retort.Hazard;

/**
 * A hazard that a person accepts, as {@code @Accept} says it.
 *
 * @param reason why it may happen here
 */
public record Acceptance(Hazard hazard, String reason) {}
