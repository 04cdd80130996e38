package dev.retort.report.change;

import dev.retort.schema.ForeignKey;

/**
 * A foreign key of a table that changes.
 *
 * @param key the foreign key
 * @param mark what happens to it
 * @param optional whether a row may refer to none
 * @param single whether a row that is referred to is so by one row at most
 */
public record TouchedReference(ForeignKey key, Mark mark, boolean optional, boolean single) {}
