package dev.retort.processor.entity.finding;

/**
 * A generator of ids whose code decides which sequence or table it uses.
 *
 * @param finding what the generator is, on the member that names it; its text ends without a period
 * @param creates whether Hibernate would create something for it
 */
public record UnreadGenerator(Finding finding, boolean creates) {}
