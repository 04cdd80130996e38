package dev.retort.processor.entity.table;

import dev.retort.processor.entity.naming.HashedName;
import java.util.List;

/**
 * A unique constraint that mappings require.
 *
 * @param name the constraint's name; empty for a derived one
 * @param explicit whether an annotation declares the constraint itself
 * @param hashed the input of a derived name
 */
public record MappedUnique(String name, List<String> columns, boolean explicit, HashedName hashed) {
    public MappedUnique {
        columns = List.copyOf(columns);
    }
}
