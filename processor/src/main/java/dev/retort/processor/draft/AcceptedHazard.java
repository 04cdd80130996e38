package dev.retort.processor.draft;

/**
 * A hazard that a person accepts, as {@code @Accept} says it.
 *
 * @param code the code of the hazard: {@code RT201}
 * @param reason why it may happen here
 */
public record AcceptedHazard(String code, String reason) {}
