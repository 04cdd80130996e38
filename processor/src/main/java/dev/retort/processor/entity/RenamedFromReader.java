package dev.retort.processor.entity;

import static dev.retort.processor.entity.view.AnnotationFamily.RETORT;

import dev.retort.processor.diff.matching.DeclaredRename;
import dev.retort.processor.entity.binding.EntityBinding;
import dev.retort.processor.entity.binding.MappedProperty;
import dev.retort.processor.entity.binding.ReadingContext;
import dev.retort.processor.entity.model.Attribute;
import dev.retort.processor.entity.view.Annotations;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads {@code @RenamedFrom}: the former table of an entity, the former column of an attribute, or the former prefix of an embedded one. */
record RenamedFromReader(ReadingContext context) {

    /** All renames of the entities and their attributes. */
    List<DeclaredRename> all() {
        List<DeclaredRename> renames = new ArrayList<>();
        for (EntityBinding binding : context.entities()) {
            from(binding.entity().annotations())
                    .ifPresent(from -> renames.add(new DeclaredRename.OfTable(
                            context.namer().table(from), binding.table().name())));
            binding.properties().values().forEach(property -> collect(property, renames));
        }
        return renames;
    }

    private void collect(MappedProperty property, List<DeclaredRename> renames) {
        Attribute attribute = property.attribute();
        MappedProperty.CollectionColumns collection = property.collection();
        if (attribute != null) {
            from(attribute.annotations()).ifPresent(from -> {
                if (collection != null) {
                    renames.add(new DeclaredRename.OfTable(
                            context.namer().table(from), collection.table().name()));
                } else if (!property.parts().isEmpty()) {
                    renames.addAll(ofPrefix(property, from));
                } else if (property.columns().size() == 1) {
                    renames.add(new DeclaredRename.OfColumn(
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
    private List<DeclaredRename> ofPrefix(MappedProperty property, String from) {
        List<String> columns = property.columns();
        int length = prefix(columns);
        String old = from.replace("%s", "");
        return columns.stream()
                .<DeclaredRename>map(column -> new DeclaredRename.OfColumn(
                        property.table().name(), context.namer().column(old + column.substring(length)), column))
                .toList();
    }

    /** How much of the columns' names is their prefix: what they share, up to an underscore. */
    private static int prefix(List<String> columns) {
        String first = columns.get(0);
        int length = first.lastIndexOf('_') + 1;
        while (length > 0 && !allStartWith(columns, first.substring(0, length))) {
            length = first.lastIndexOf('_', length - 2) + 1;
        }
        return length;
    }

    private static boolean allStartWith(List<String> columns, String prefix) {
        return columns.stream().allMatch(column -> column.startsWith(prefix));
    }

    private static Optional<String> from(Annotations annotations) {
        return annotations.find(RETORT, "RenamedFrom").map(each -> each.string("value"));
    }
}
