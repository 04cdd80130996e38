package dev.retort.processor.entity.table;

import java.util.List;

/**
 * An index that an annotation declares.
 *
 * @param parts columns, with their order, and expressions, as SQL
 * @param written the names as they are in the annotation, from which a name is derived
 */
public record MappedIndex(String name, List<String> parts, boolean unique, List<String> written) {
    public MappedIndex {
        parts = List.copyOf(parts);
        written = List.copyOf(written);
    }
}
