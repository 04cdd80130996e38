package dev.retort.schema;

import java.util.List;

/**
 * A primary key: {@code primary key pk_booking (id)}.
 *
 * @param name the constraint's name; empty leaves it to the database
 * @param columns the key columns in the order of the key
 */
public record PrimaryKey(String name, List<String> columns) implements TablePart {
    public PrimaryKey {
        columns = List.copyOf(columns);
    }

    @Override
    public String toString() {
        return "primary key" + Text.word(name) + " " + Text.list(columns);
    }
}
