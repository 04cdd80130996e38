package dev.retort.schema;

/**
 * A check: {@code check ck_booking_nights on nights "nights > 0"}.
 *
 * @param name the constraint's name; empty leaves it to the database
 * @param column the one column that it belongs to; empty for a check of the table
 * @param expression the SQL condition, without outer parentheses
 */
public record Check(String name, String column, String expression) implements TablePart {
    @Override
    public String toString() {
        return "check" + Text.word(name) + (column.isEmpty() ? "" : " on " + column) + " " + Text.quote(expression);
    }
}
