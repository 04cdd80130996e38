package dev.retort.operation;

/**
 * A column whose numbers come from a sequence.
 *
 * @param table the table's name
 * @param column the column's name
 */
public record NumberedColumn(String table, String column) {
    /** The table and the column, as in {@code booking id}. */
    @Override
    public String toString() {
        return table + " " + column;
    }
}
