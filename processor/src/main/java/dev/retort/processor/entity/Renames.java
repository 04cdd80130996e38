package dev.retort.processor.entity;

import static dev.retort.processor.entity.view.Family.RETORT;

import dev.retort.processor.diff.Rename;
import dev.retort.processor.entity.model.Attribute;
import dev.retort.processor.entity.view.Annotations;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What {@code @RenamedFrom} says: on an entity of its table, on a member of its column, on an embedded one of its columns' prefix. */
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
                } else if (!property.parts().isEmpty()) {
                    renames.addAll(ofPrefix(property, from));
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

    /**
     * The columns of an embedded value that had another prefix: {@code home_street} and {@code home_city} until now for
     * {@code residence_street} and {@code residence_city}, where {@code @RenamedFrom("home_")} says so.
     */
    private List<Rename> ofPrefix(Property property, String from) {
        List<String> columns = property.columns();
        int length = prefix(columns);
        String old = from.replace("%s", "");
        return columns.stream()
                .<Rename>map(column -> new Rename.OfColumn(
                        property.table().name(), context.namer().column(old + column.substring(length)), column))
                .toList();
    }

    /** How much of the columns' names is their prefix: what they share, up to an underscore. */
    private static int prefix(List<String> columns) {
        String first = columns.get(0);
        int length = first.lastIndexOf('_') + 1;
        while (length > 0 && !allBegin(columns, first.substring(0, length))) {
            length = first.lastIndexOf('_', length - 2) + 1;
        }
        return length;
    }

    private static boolean allBegin(List<String> columns, String prefix) {
        return columns.stream().allMatch(column -> column.startsWith(prefix));
    }

    private static Optional<String> from(Annotations annotations) {
        return annotations.find(RETORT, "RenamedFrom").map(each -> each.string("value"));
    }
}
