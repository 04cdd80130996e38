package dev.retort.catalog.drift;

import dev.retort.catalog.fact.Category;
import dev.retort.operation.AddCheck;
import dev.retort.operation.Operation;
import java.util.List;

/**
 * One fact that differs between a database and the schema that is expected of it.
 *
 * @param category what it is about
 * @param table the table, view or sequence that it belongs to, as the schema names it
 * @param part which part of the table: a column, the name or the columns of a constraint; empty for the table itself
 * @param expected what is expected; empty for nothing
 * @param actual what the database has; empty for nothing
 * @param restore the operations that lead from what the database has to what is expected; none where there is no single way
 */
public record DriftItem(
        Category category, String table, String part, String expected, String actual, List<Operation> restore) {

    /** What the primary key is called in the place of a part. */
    static final String PRIMARY_KEY = "primary key";

    /** Copies the list. */
    public DriftItem {
        restore = List.copyOf(restore);
    }

    /** Whether the database lacks what is expected. */
    public boolean isMissing() {
        return actual.isEmpty();
    }

    /** Whether the database has what is not expected. */
    public boolean isUnexpected() {
        return expected.isEmpty();
    }

    /** The object with its table: {@code booking.note}, {@code booking}. */
    public String object() {
        return part.isEmpty() ? table : table + "." + part;
    }

    /** The object; a constraint that is expected without a name of its own is called after what it is of. */
    private String subject() {
        if (category == Category.NAME && part.equals(PRIMARY_KEY)) {
            return "the primary key of " + table;
        }
        boolean isUnnamedCheck = category == Category.NAME && restore.stream().anyMatch(AddCheck.class::isInstance);
        return isUnnamedCheck ? "the check of " + object() : object();
    }

    /** One line: {@code type of booking.note: varchar(255), expected varchar(500)}. */
    @Override
    public String toString() {
        String what = category.label() + (category.isOfObject() ? " " : " of ") + subject();
        if (isMissing()) {
            return what + " is missing" + (category.isOfObject() ? "" : ": expected " + expected);
        }
        return isUnexpected()
                ? what + " is not expected" + (category.isOfObject() ? "" : ": " + actual)
                : what + ": " + actual + ", expected " + expected;
    }
}
