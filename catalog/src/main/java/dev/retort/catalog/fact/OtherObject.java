package dev.retort.catalog.fact;

/**
 * An object that a schema has no place for.
 *
 * @param kind what it is: {@code trigger}, {@code function}, {@code partition}
 * @param name its name
 * @param table the table that it belongs to, qualified outside the connection's schema; empty for none
 */
public record OtherObject(String kind, String name, String table) {

    /** {@code trigger audit of booking}. */
    @Override
    public String toString() {
        return kind + " " + name + (table.isEmpty() ? "" : " of " + table);
    }
}
