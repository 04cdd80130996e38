package dev.retort.catalog.fact;

import java.util.List;

/**
 * A constraint or an index of a table.
 *
 * @param category which kind it is: primary key, foreign key, unique, index or check
 * @param name its name, empty where the database made one up that says nothing
 * @param columns the columns that it is about, for an index also expressions
 * @param definition all that the catalog says of it but its name: {@code foreign key (guest_id) references guest (id) …}
 * @param details its parts one by one, for a foreign key or an index
 */
public record CatalogConstraint(
        Category category, String name, List<String> columns, String definition, ConstraintDetails details) {

    /** Copies the list; the order of what a check joins with {@code and} does not count. */
    public CatalogConstraint {
        columns = List.copyOf(columns);
        definition = category == Category.CHECK ? Conjunction.sorted(definition) : definition;
    }

    /** A constraint whose definition says all. */
    public CatalogConstraint(Category category, String name, List<String> columns, String definition) {
        this(category, name, columns, definition, new ConstraintDetails.None());
    }
}
