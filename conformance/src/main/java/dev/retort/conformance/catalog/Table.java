package dev.retort.conformance.catalog;

import java.util.List;

/**
 * A table or a view.
 *
 * @param name its name
 * @param definition what kind it is, for a view with its query: {@code table}, {@code view as select …}
 * @param comment its comment, empty for none
 * @param columns its columns, in the database's order
 * @param constraints its constraints and indexes, without the indexes that a constraint brings along
 */
public record Table(
        String name, String definition, String comment, List<Column> columns, List<Constraint> constraints) {

    /** Copies the lists. */
    public Table {
        columns = List.copyOf(columns);
        constraints = List.copyOf(constraints);
    }
}
