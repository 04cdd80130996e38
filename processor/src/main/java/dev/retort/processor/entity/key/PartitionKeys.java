package dev.retort.processor.entity.key;

import static dev.retort.processor.entity.view.AnnotationFamily.HIBERNATE;

import dev.retort.processor.entity.binding.EntityBinding;
import dev.retort.processor.entity.binding.MappedProperty;
import dev.retort.processor.entity.model.Attribute;
import dev.retort.processor.entity.model.Inheritance;
import java.util.List;

/** {@code @PartitionKey}: the columns that go into the primary key of the table that the entity itself declares, where the database wants them. */
public final class PartitionKeys {
    /** Adds them to the table of an entity, whose basic attributes are bound. */
    public void bind(EntityBinding binding) {
        if (binding.parent() != null && binding.entity().inheritance() != Inheritance.JOINED) {
            return;
        }
        List<String> columns = binding.properties().values().stream()
                .filter(property -> property.table() == binding.table() && isPartitionKey(property))
                .flatMap(property -> property.columns().stream())
                .toList();
        binding.table().partitionBy(columns);
    }

    private static boolean isPartitionKey(MappedProperty property) {
        Attribute attribute = property.attribute();
        return attribute != null
                && property.kind() == MappedProperty.Kind.BASIC
                && attribute.annotations().has(HIBERNATE, "PartitionKey");
    }
}
