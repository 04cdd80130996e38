package dev.retort.catalog.fact;

import java.util.List;

/**
 * A table or a view.
 *
 * @param name its name, qualified outside the connection's schema
 * @param definition what kind it is, for a view with its query: {@code table}, {@code view as select …}
 * @param comment its comment, empty for none
 * @param collation the collation of its columns that name none; empty where a table has none of its own
 * @param columns its columns, in the database's order
 * @param constraints its constraints and indexes, without the indexes that a constraint brings along
 */
public record CatalogTable(
        String name,
        String definition,
        String comment,
        String collation,
        List<CatalogColumn> columns,
        List<CatalogConstraint> constraints) {
    private static final String VIEW = "view as ";

    /** Copies the lists. */
    public CatalogTable {
        columns = List.copyOf(columns);
        constraints = List.copyOf(constraints);
    }

    /** Whether it is a view. */
    public boolean isView() {
        return definition.startsWith(VIEW);
    }

    /** The query of a view. */
    public String query() {
        return definition.substring(VIEW.length()).strip();
    }
}
