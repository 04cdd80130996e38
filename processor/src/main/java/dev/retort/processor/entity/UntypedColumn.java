package dev.retort.processor.entity;

import dev.retort.processor.diff.KeepUnreadableColumns;
import dev.retort.processor.entity.finding.Finding;

/**
 * A column whose type the reader can't tell. In the schema it has a type that stands for nothing.
 *
 * @param place its table and name
 * @param finding why, on the member that asks for it, and how to say the type
 */
public record UntypedColumn(KeepUnreadableColumns.Place place, Finding finding) {}
