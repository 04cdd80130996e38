package dev.retort.processor.entity.key;

import static dev.retort.processor.entity.view.AnnotationFamily.HIBERNATE;

import dev.retort.processor.entity.binding.EntityBinding;
import dev.retort.processor.entity.binding.MappedProperty;
import dev.retort.processor.entity.model.Attribute;
import dev.retort.processor.entity.naming.HashedName;
import dev.retort.processor.entity.table.MappedUnique;
import java.util.ArrayList;
import java.util.List;

/** {@code @NaturalId}: the columns of all such attributes of an entity are unique together. */
public final class NaturalIds {

    /** Makes the columns of an entity's natural id unique. */
    public void bind(EntityBinding binding) {
        List<String> columns = new ArrayList<>();
        binding.properties().values().forEach(property -> collect(property, columns));
        if (!columns.isEmpty()) {
            HashedName hashed = HashedName.naturalId(binding.table().name());
            binding.table().add(new MappedUnique("", columns, false, hashed));
        }
    }

    private static void collect(MappedProperty property, List<String> columns) {
        Attribute attribute = property.attribute();
        if (attribute != null && attribute.annotations().has(HIBERNATE, "NaturalId")) {
            columns.addAll(property.columns());
        } else {
            property.parts().forEach(part -> collect(part, columns));
        }
    }
}
