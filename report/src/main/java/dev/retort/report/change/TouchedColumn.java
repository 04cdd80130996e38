package dev.retort.report.change;

import dev.retort.schema.Column;

/**
 * A column of a table that changes.
 *
 * @param column the column after the change, or before it if it is dropped
 * @param mark what happens to it
 * @param formerName its name before the change; its name if it was not renamed
 * @param former what it was, where it changes: {@code fax varchar(40) null}; else empty
 * @param key which keys it is part of
 */
public record TouchedColumn(Column column, Mark mark, String formerName, String former, KeyRole key) {}
