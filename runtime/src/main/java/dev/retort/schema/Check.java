package dev.retort.schema;

/**
 * A check: {@code check ck_booking_nights on nights "nights > 0"}.
 *
 * @param name the constraint's name; empty leaves it to the database
 * @param column the one column that it belongs to; empty for a check of the table
 * @param expression the SQL condition, without outer parentheses; a database for which there is none has no such check
 */
public record Check(String name, String column, Sql expression) implements TablePart {

    /** A check that is the same on every database. */
    public Check(String name, String column, String expression) {
        this(name, column, Sql.of(expression));
    }

    /** This check under another name. */
    public Check withName(String name) {
        return new Check(name, column, expression);
    }

    @Override
    public String toString() {
        return "check" + QuotedText.word(name) + (column.isEmpty() ? "" : " on " + column) + " " + expression;
    }
}
