package dev.retort.processor.diff.semantics;

import dev.retort.problem.Problem;

/**
 * A change of the meaning of existing rows that no operation shows.
 *
 * @param problem the kind of change
 * @param table the table as it is called now
 * @param column the column as it is called now
 * @param text what, and why it matters
 * @param remedy SQL that gives the rows the values that mean what they meant; empty where none is known
 */
public record SemanticChange(Problem problem, String table, String column, String text, String remedy) {

    /** The line for a comment in a revision: {@code RT151 booking.state: 0 meant NEW and means DONE from now on}. */
    public String comment() {
        return "%s %s.%s: %s".formatted(problem.code(), table, column, text);
    }
}
