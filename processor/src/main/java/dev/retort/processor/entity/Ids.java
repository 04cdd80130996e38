package dev.retort.processor.entity;

import static dev.retort.processor.entity.view.Family.HIBERNATE;

import dev.retort.problem.Problem;
import dev.retort.processor.entity.Binders.GeneratedId;
import dev.retort.processor.entity.JoinColumns.Joined;
import dev.retort.processor.entity.JoinRequest.Copied;
import dev.retort.processor.entity.JoinRequest.Copied.Extent;
import dev.retort.processor.entity.Property.Kind;
import dev.retort.processor.entity.model.Attribute;
import dev.retort.processor.entity.model.EntityClass;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.DeclaredType;

/** The key columns of a root entity: {@code @Id}, {@code @EmbeddedId}, {@code @IdClass}, and those of other entities' keys. */
final class Ids {
    private final Binders binders;

    Ids(Binders binders) {
        this.binders = binders;
    }

    /** Binds the key's attributes and gives its columns, the attributes by name. */
    List<String> bind(EntityBinding binding) {
        EntityClass entity = binding.entity();
        List<Attribute> attributes =
                entity.attributes().stream().filter(Attribute::isId).toList();
        Optional<DeclaredType> idClass = new IdClasses(binders).of(binding, attributes);
        if (attributes.isEmpty() && idClass.isEmpty()) {
            missing(binding);
            return List.of();
        }
        Holder holder = binders.attributes().holder(binding);
        List<IdClasses.Part> parts = idClass.map(type -> new IdClasses(binders).parts(binding, type, attributes))
                .orElseGet(() -> attributes.stream()
                        .sorted(Comparator.comparing(Attribute::name))
                        .map(attribute -> new IdClasses.Part(attribute, Optional.empty()))
                        .toList());
        boolean whole = idClass.isEmpty() && parts.size() == 1;
        List<String> columns = new ArrayList<>();
        for (IdClasses.Part part : parts) {
            Property property = bind(holder, part.attribute(), whole, part.keyOfTarget());
            binding.properties().put(part.attribute().name(), property);
            columns.addAll(property.columns());
        }
        return columns;
    }

    /**
     * Binds a part of a key.
     *
     * @param whole whether it is all of the key, which a {@code @MapsId} without a name maps
     * @param keyOfTarget the attribute of an {@code @IdClass} that holds the key alone of the entity that it refers to
     */
    private Property bind(Holder holder, Attribute attribute, boolean whole, Optional<Attribute> keyOfTarget) {
        Optional<Attribute> mapping = mapping(holder.owner().entity(), attribute.name(), whole);
        if (mapping.isPresent()) {
            boolean composite = binders.attributes().embedded(attribute).isPresent();
            Extent extent = whole || composite ? Extent.LENGTH : Extent.TYPE;
            boolean ofOne = binders.toOnes()
                    .target(holder, mapping.get())
                    .filter(this::hasKeyOfOne)
                    .isPresent();
            Copied copied = ofOne ? copied(holder, attribute, extent) : new Copied(extent, Optional.empty());
            return ofAssociation(holder, attribute, mapping.get(), copied);
        }
        if (attribute.isToOne()) {
            Property property = binders.attributes().later(holder, attribute);
            binders.toOnes()
                    .target(holder, attribute)
                    .map(target ->
                            binders.toOnes().columns(holder, attribute, target, copied(holder, target, keyOfTarget)))
                    .ifPresent(joined -> {
                        property.setColumns(joined.columns());
                        if (keyOfTarget.isPresent() && joined.columns().size() > 1 && namesColumns(attribute)) {
                            joined.columns().forEach(holder.table()::forgetLength);
                        }
                    });
            return property;
        }
        return binders.attributes()
                .embedded(attribute)
                .map(type -> ofEmbedded(holder, attribute, type))
                .orElseGet(() -> ofBasic(holder, attribute));
    }

    /** What an association that is a part of a key itself takes over. */
    private Copied copied(Holder holder, EntityBinding target, Optional<Attribute> keyOfTarget) {
        if (!hasKeyOfOne(target)) {
            return keyOfTarget
                    .map(key -> new Copied(Extent.LENGTH, Optional.empty()))
                    .orElse(Copied.ALL_OF_IT);
        }
        return keyOfTarget.map(key -> copied(holder, key, Extent.TYPE)).orElse(Copied.ALL_OF_IT);
    }

    /** Whether another entity's key is one column: the attribute that holds such a key is a basic one. */
    private boolean hasKeyOfOne(EntityBinding target) {
        binders.keys().bind(target);
        return target.key().size() == 1;
    }

    /** What an association takes over whose columns are those of an attribute of the key. */
    private Copied copied(Holder holder, Attribute key, Extent extent) {
        boolean composite = binders.attributes().embedded(key).isPresent();
        return new Copied(
                extent,
                composite
                        ? Optional.empty()
                        : Optional.of(binders.basicColumns().factsOf(holder.asKey(), key)));
    }

    /** The association that says by {@code @MapsId} that its columns are those of an attribute of the key. */
    private static Optional<Attribute> mapping(EntityClass entity, String name, boolean whole) {
        return entity.attributes().stream()
                .filter(Attribute::isToOne)
                .filter(attribute -> attribute
                        .find("MapsId")
                        .map(each -> each.string("value"))
                        .filter(value -> value.equals(name) || (whole && value.isEmpty()))
                        .isPresent())
                .findFirst();
    }

    private Property ofAssociation(Holder holder, Attribute attribute, Attribute association, Copied copied) {
        Holder outermost = binders.attributes().holder(holder.owner());
        Property property = new Property(attribute.name(), Kind.BASIC, attribute, holder.table());
        property.setReadOnly(attribute.all("Column"));
        binders.toOnes()
                .target(outermost, association)
                .map(target -> binders.toOnes().columns(outermost, association, target, copied))
                .map(Joined::columns)
                .ifPresent(columns -> {
                    property.setColumns(columns);
                    if (binders.attributes().embedded(attribute).isPresent() && namesColumns(association)) {
                        columns.forEach(holder.table()::forgetLength);
                    }
                });
        return property;
    }

    private static boolean namesColumns(Attribute association) {
        return association.all("JoinColumn").stream()
                .anyMatch(each -> !each.string("name").isBlank());
    }

    private Property ofEmbedded(Holder holder, Attribute attribute, DeclaredType type) {
        Property property = new Property(attribute.name(), Kind.EMBEDDED, attribute, holder.table());
        Holder inner = holder.within(attribute, Holder.Nullability.FORCED_NOT_NULL)
                .and(binders.context().classes().annotations(type.asElement()));
        for (Attribute part : binders.attributes().open(inner, attribute, type)) {
            property.parts().add(bind(inner, part, false, Optional.empty()));
        }
        binders.attributes().close();
        return property;
    }

    private Property ofBasic(Holder holder, Attribute attribute) {
        Property property = binders.basicColumns().bind(holder.asKey(), attribute);
        boolean generated = attribute.has("GeneratedValue")
                || !attribute
                        .annotations()
                        .annotatedWith(HIBERNATE, "IdGeneratorType")
                        .isEmpty();
        if (generated && property.columns().size() == 1) {
            binders.generatedIds()
                    .add(new GeneratedId(
                            holder.owner(),
                            attribute,
                            property.table(),
                            property.columns().get(0)));
        }
        return property;
    }

    private void missing(EntityBinding binding) {
        binders.context()
                .findings()
                .add(
                        Problem.ENTITY_WITHOUT_ID,
                        binding.entity().type(),
                        ("%s has no @Id: without a key its rows can't be told apart, and the provider refuses it."
                                        + " Give it one: @Id @GeneratedValue private Long id; or embed its values: @Embeddable.")
                                .formatted(binding));
    }
}
