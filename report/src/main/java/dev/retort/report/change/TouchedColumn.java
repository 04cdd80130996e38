package dev.retort.report.change;

import dev.retort.schema.Column;

/**
 * A column of a table that changes.
 *
 * @param column the column after the change, or before it if it is dropped
 * @param mark what happens to it
 * @param former what it was, where it changes: {@code fax varchar(40) null}; else empty
 * @param primaryKey whether it is part of the primary key
 * @param foreignKey whether it is part of a foreign key
 */
public record TouchedColumn(Column column, Mark mark, String former, boolean primaryKey, boolean foreignKey) {}
