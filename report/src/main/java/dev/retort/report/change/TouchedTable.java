package dev.retort.report.change;

import java.util.List;

/**
 * A table that changes.
 *
 * @param name its name after the change, or before it if it is dropped
 * @param formerName its name before the change, if it was another one; else empty
 * @param mark what happens to it
 * @param columns its columns, those that are dropped last
 * @param references its foreign keys, those that are dropped last
 */
public record TouchedTable(
        String name, String formerName, Mark mark, List<TouchedColumn> columns, List<TouchedReference> references) {
    public TouchedTable {
        columns = List.copyOf(columns);
        references = List.copyOf(references);
    }
}
