package dev.retort.schema;

import java.util.List;

/**
 * A unique constraint: {@code unique uq_guest_email (email)}.
 *
 * @param name the constraint's name; empty leaves it to the database
 * @param columns the columns in the order of the constraint
 */
public record UniqueConstraint(String name, List<String> columns) implements TablePart {
    public UniqueConstraint {
        columns = List.copyOf(columns);
    }

    @Override
    public String toString() {
        return "unique" + Text.word(name) + " " + Text.list(columns);
    }
}
