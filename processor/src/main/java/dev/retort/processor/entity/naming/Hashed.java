package dev.retort.processor.entity.naming;

import java.util.List;

/**
 * What Hibernate makes the name of a unique constraint from that nobody named; not always the table and the columns of the constraint.
 *
 * @param prefix {@code UK}, or {@code IDX} for what an annotation declares as an index
 * @param table the table, by its physical name
 * @param columns the columns, as the annotation has them where one does
 */
public record Hashed(String prefix, String table, List<String> columns) {
    public Hashed {
        columns = List.copyOf(columns);
    }

    /** The name of a unique constraint on a table. */
    public static Hashed constraint(String table, List<String> columns) {
        return new Hashed("UK", table, columns);
    }

    /** The name of an index on a table. */
    public static Hashed index(String table, List<String> columns) {
        return new Hashed("IDX", table, columns);
    }
}
