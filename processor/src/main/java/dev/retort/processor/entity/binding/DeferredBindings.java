package dev.retort.processor.entity.binding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The bindings that wait for a later step: associations for the keys they refer to, documents for the constraints on their columns,
 * generated columns for their generators. One reading fills the lists; they are not thread-safe.
 */
public final class DeferredBindings {
    private final List<DeferredAttribute> associations = new ArrayList<>();
    private final List<DeferredAttribute> documents = new ArrayList<>();
    private final List<GeneratedColumn> generatedColumns = new ArrayList<>();
    private final Map<String, List<DeferredAttribute>> inverse = new HashMap<>();
    private int sorted;

    /** The associations and collections found so far. */
    public List<DeferredAttribute> associations() {
        return associations;
    }

    /** The many-to-many attributes found so far that an attribute of this path on the other side maps. */
    public List<DeferredAttribute> mappedBy(String path) {
        for (; sorted < associations.size(); sorted++) {
            DeferredAttribute each = associations.get(sorted);
            if (each.attribute().has("ManyToMany")) {
                inverse.computeIfAbsent(each.attribute().mappedBy(), key -> new ArrayList<>())
                        .add(each);
            }
        }
        return inverse.getOrDefault(path, List.of());
    }

    /** The basic attributes with a type code found so far: JSON and XML documents are among them. */
    public List<DeferredAttribute> documents() {
        return documents;
    }

    /** The generated key columns found so far. */
    public List<GeneratedColumn> generatedColumns() {
        return generatedColumns;
    }
}
