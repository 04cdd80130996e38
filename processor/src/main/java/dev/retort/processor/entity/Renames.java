package dev.retort.processor.entity;

import static dev.retort.processor.entity.view.Family.RETORT;

import dev.retort.processor.diff.Rename;
import dev.retort.processor.entity.model.Attribute;
import dev.retort.processor.entity.view.Annotations;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What {@code @RenamedFrom} says: on an entity of its table, on a member of its column. */
record Renames(Context context) {

    /** All renames of the entities and their attributes. */
    List<Rename> all() {
        List<Rename> renames = new ArrayList<>();
        for (EntityBinding binding : context.entities()) {
            from(binding.entity().annotations())
                    .ifPresent(from -> renames.add(new Rename.OfTable(
                            context.namer().table(from), binding.table().name())));
            binding.properties().values().forEach(property -> collect(property, renames));
        }
        return renames;
    }

    private void collect(Property property, List<Rename> renames) {
        Attribute attribute = property.attribute();
        Property.CollectionColumns collection = property.collection();
        if (attribute != null) {
            from(attribute.annotations()).ifPresent(from -> {
                if (collection != null) {
                    renames.add(new Rename.OfTable(
                            context.namer().table(from), collection.table().name()));
                } else if (property.columns().size() == 1) {
                    renames.add(new Rename.OfColumn(
                            property.table().name(),
                            context.namer().column(from),
                            property.columns().get(0)));
                }
            });
        }
        property.parts().forEach(part -> collect(part, renames));
    }

    private static Optional<String> from(Annotations annotations) {
        return annotations.find(RETORT, "RenamedFrom").map(each -> each.string("value"));
    }
}
