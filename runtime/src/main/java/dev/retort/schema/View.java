package dev.retort.schema;

/**
 * A view: {@code view daily_sales "select sold_on, sum(net) as total from sale group by sold_on"}.
 *
 * @param name the view's name, {@code schema.view} outside the default schema
 * @param query what it selects; a database for which there is none has no such view
 */
public record View(String name, Sql query) {

    /** A view that is the same on every database. */
    public View(String name, String query) {
        this(name, Sql.of(query));
    }

    /** This view under another name. */
    public View withName(String name) {
        return new View(name, query);
    }

    @Override
    public String toString() {
        return "view " + name + " " + query;
    }
}
