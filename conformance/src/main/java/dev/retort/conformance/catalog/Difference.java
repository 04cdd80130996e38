package dev.retort.conformance.catalog;

import dev.retort.catalog.fact.Category;

/**
 * One fact that differs.
 *
 * @param category what it is about
 * @param table the table, sequence or type it belongs to
 * @param fact which fact: a column's name, a constraint's columns; empty for the table itself
 * @param expected what Hibernate made; empty for nothing
 * @param actual what the migrations made; empty for nothing
 */
public record Difference(Category category, String table, String fact, String expected, String actual) {

    /** One line: {@code booking | type | note | varchar(500) | varchar(255)}. */
    public String line() {
        return String.join(" | ", table, category.label(), fact, text(expected), text(actual));
    }

    private static String text(String side) {
        return side.isEmpty() ? "(nothing)" : side.replaceAll("\\s+", " ");
    }
}
