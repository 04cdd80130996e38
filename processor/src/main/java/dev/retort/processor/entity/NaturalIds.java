package dev.retort.processor.entity;

import static dev.retort.processor.entity.view.Family.HIBERNATE;

import dev.retort.processor.entity.model.Attribute;
import dev.retort.processor.entity.naming.Hashed;
import java.util.ArrayList;
import java.util.List;

/** {@code @NaturalId}: the columns of all such attributes of an entity are unique together. */
final class NaturalIds {

    /** Makes the columns of an entity's natural id unique. */
    void bind(EntityBinding binding) {
        List<String> columns = new ArrayList<>();
        binding.properties().values().forEach(property -> collect(property, columns));
        if (!columns.isEmpty()) {
            Hashed hashed = Hashed.constraint(binding.table().name(), List.of("_NaturalID"));
            binding.table().add(new TableBuilder.Unique("", columns, false, hashed));
        }
    }

    private static void collect(Property property, List<String> columns) {
        Attribute attribute = property.attribute();
        if (attribute != null && attribute.annotations().has(HIBERNATE, "NaturalId")) {
            columns.addAll(property.columns());
        } else {
            property.parts().forEach(part -> collect(part, columns));
        }
    }
}
