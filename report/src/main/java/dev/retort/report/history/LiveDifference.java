package dev.retort.report.history;

import java.util.List;

/**
 * What differs in a database from what its history made.
 *
 * @param table the table, view or sequence
 * @param part the column or the constraint; empty for the table itself
 * @param text the difference in a line: {@code type of booking.note: varchar(255), expected varchar(500)}
 * @param statements the SQL that undoes it; none where there is no single way
 */
public record LiveDifference(String table, String part, String text, List<String> statements) {
    public LiveDifference {
        statements = List.copyOf(statements);
    }
}
