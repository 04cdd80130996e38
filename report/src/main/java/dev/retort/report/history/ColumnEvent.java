package dev.retort.report.history;

import dev.retort.report.change.Mark;

/**
 * What a revision did to a column.
 *
 * @param revision the position of the revision in its history
 * @param mark whether it added or changed the column
 * @param former what the column was before: {@code fax varchar(40) null}; empty if it was added
 */
public record ColumnEvent(int revision, Mark mark, String former) {}
