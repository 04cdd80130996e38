package dev.retort.processor.entity;

import dev.retort.problem.Problem;
import dev.retort.processor.entity.model.Attribute;
import dev.retort.schema.Names;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Finds columns that two attributes of an entity would both write. */
record DuplicateColumns(Context context) {

    /** Looks at the attributes of an entity and at those that it shares a table with by inheritance. */
    void check(EntityBinding binding) {
        Map<String, Property> writers = new HashMap<>();
        EntityBinding parent = binding.parent();
        if (parent != null) {
            parent.properties().values().stream()
                    .flatMap(DuplicateColumns::leaves)
                    .filter(DuplicateColumns::isWritten)
                    .forEach(property ->
                            property.columns().forEach(column -> writers.putIfAbsent(key(property, column), property)));
        }
        binding.properties().values().stream()
                .flatMap(DuplicateColumns::leaves)
                .filter(DuplicateColumns::isWritten)
                .forEach(property -> property.columns().forEach(column -> {
                    Property other = writers.putIfAbsent(key(property, column), property);
                    if (other != null && other != property) {
                        report(property, other, column);
                    }
                }));
    }

    private static String key(Property property, String column) {
        return property.table().name() + ' ' + Names.key(column);
    }

    private static Stream<Property> leaves(Property property) {
        return property.kind() == Property.Kind.EMBEDDED
                ? property.parts().stream().flatMap(DuplicateColumns::leaves)
                : Stream.of(property);
    }

    private static boolean isWritten(Property property) {
        Attribute attribute = property.attribute();
        return attribute != null
                && property.kind() != Property.Kind.PLURAL
                && !attribute.has("MapsId")
                && !attribute.has("PrimaryKeyJoinColumn")
                && !property.readOnly();
    }

    private void report(Property property, Property other, String column) {
        Attribute attribute = property.attribute();
        Attribute first = other.attribute();
        if (attribute != null && first != null) {
            context.findings()
                    .add(
                            Problem.DUPLICATE_COLUMN,
                            attribute.member(),
                            ("Table \"%s\" has column \"%s\" twice: %s and %s. Both would write it, and the provider refuses that."
                                            + " Name one otherwise: @Column(name = \"…\"), or have it only read:"
                                            + " @Column(name = \"%s\", insertable = false, updatable = false).")
                                    .formatted(property.table(), column, first, attribute, column));
        }
    }
}
