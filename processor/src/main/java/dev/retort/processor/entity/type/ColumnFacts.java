package dev.retort.processor.entity.type;

import dev.retort.schema.ColumnType;
import java.util.List;
import java.util.Optional;

/**
 * What is known of the column of a basic attribute.
 *
 * @param type its type, {@code columnDefinition} to the letter
 * @param shape its type as it would be without {@code columnDefinition}; the order of columns in keys goes by it
 * @param checks conditions that Hibernate adds, with {@code {0}} for the column
 * @param remarks what could not be read; empty where all is exact
 * @param meaning what the values mean, where that can change without the column
 */
public record ColumnFacts(
        ColumnType type,
        ColumnType shape,
        List<String> checks,
        List<TypeRemark> remarks,
        Optional<AttributeSemantics> meaning) {
    public ColumnFacts {
        checks = List.copyOf(checks);
        remarks = List.copyOf(remarks);
    }

    /** The type in {@code columnDefinition}, if any. The values of an enum are checked on databases without an enum type. */
    public static ColumnType defined(String definition, ColumnType shape) {
        if (definition.isBlank()) {
            return shape;
        }
        return shape instanceof ColumnType.Enumeration enumeration
                ? new ColumnType.Definition(definition, enumeration.values())
                : new ColumnType.Definition(definition);
    }
}
