package dev.retort.processor.entity.column;

import static dev.retort.processor.entity.view.AnnotationFamily.JPA;

import dev.retort.problem.Problem;
import dev.retort.processor.entity.binding.EntityBinding;
import dev.retort.processor.entity.binding.MappedProperty;
import dev.retort.processor.entity.binding.ReadingContext;
import dev.retort.processor.entity.model.Attribute;
import dev.retort.schema.Names;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Finds columns that two attributes of an entity would both write. */
public record DuplicateColumns(ReadingContext context) {

    /** Looks at the attributes of an entity and at those that it shares a table with by inheritance. */
    public void check(EntityBinding binding) {
        Map<String, MappedProperty> writers = new HashMap<>();
        EntityBinding parent = binding.parent();
        if (parent != null) {
            written(parent)
                    .forEach(property ->
                            property.columns().forEach(column -> writers.putIfAbsent(key(property, column), property)));
        }
        written(binding)
                .forEach(property -> property.columns().forEach(column -> {
                    MappedProperty other = writers.putIfAbsent(key(property, column), property);
                    if (other != null && other != property) {
                        report(property, other, column);
                    }
                }));
    }

    /** The properties that write a column. With an {@code @IdClass}, Hibernate lets others share the columns of the key. */
    private Stream<MappedProperty> written(EntityBinding binding) {
        boolean sharesKey = binding.root().entity().declaring().stream()
                .anyMatch(type -> context.classes().annotations(type).has(JPA, "IdClass"));
        return binding.properties().values().stream()
                .filter(property -> !(sharesKey && isId(property)))
                .flatMap(DuplicateColumns::basicProperties)
                .filter(DuplicateColumns::isWritten);
    }

    private static boolean isId(MappedProperty property) {
        Attribute attribute = property.attribute();
        return attribute != null && attribute.isId();
    }

    private static String key(MappedProperty property, String column) {
        return property.table().name() + ' ' + Names.key(column);
    }

    private static Stream<MappedProperty> basicProperties(MappedProperty property) {
        return property.kind() == MappedProperty.Kind.EMBEDDED
                ? property.parts().stream().flatMap(DuplicateColumns::basicProperties)
                : Stream.of(property);
    }

    private static boolean isWritten(MappedProperty property) {
        Attribute attribute = property.attribute();
        return attribute != null
                && property.kind() != MappedProperty.Kind.PLURAL
                && !attribute.has("MapsId")
                && !attribute.has("PrimaryKeyJoinColumn")
                && !property.readOnly();
    }

    private void report(MappedProperty property, MappedProperty other, String column) {
        Attribute attribute = property.attribute();
        Attribute first = other.attribute();
        if (attribute != null && first != null) {
            context.findings()
                    .add(
                            Problem.DUPLICATE_COLUMN,
                            attribute.member(),
                            ("Table \"%s\" has column \"%s\" twice: %s and %s. Both would write it, and the provider refuses that."
                                            + " Rename one: @Column(name = \"…\"), or make it read-only:"
                                            + " @Column(name = \"%s\", insertable = false, updatable = false).")
                                    .formatted(property.table(), column, first, attribute, column));
        }
    }
}
