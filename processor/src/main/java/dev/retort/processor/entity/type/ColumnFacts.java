package dev.retort.processor.entity.type;

import dev.retort.schema.ColumnType;
import java.util.List;

/**
 * What is known of the column of a basic attribute.
 *
 * @param type its type, {@code columnDefinition} to the letter
 * @param shape its type as it would be without {@code columnDefinition}; the order of columns in keys goes by it
 * @param checks conditions that Hibernate adds, with {@code {0}} for the column
 * @param remarks what could not be read; empty where all is exact
 */
public record ColumnFacts(ColumnType type, ColumnType shape, List<String> checks, List<Remark> remarks) {
    public ColumnFacts {
        checks = List.copyOf(checks);
        remarks = List.copyOf(remarks);
    }
}
