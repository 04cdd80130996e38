package dev.retort.report.change;

import dev.retort.schema.ForeignKey;

/**
 * A foreign key of a table that changes.
 *
 * @param key the foreign key
 * @param mark what happens to it
 * @param cardinality how many rows it brings together
 */
public record TouchedReference(ForeignKey key, Mark mark, Cardinality cardinality) {}
