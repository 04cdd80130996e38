package dev.retort.processor.entity.key;

import static dev.retort.processor.entity.view.AnnotationFamily.HIBERNATE;

import dev.retort.problem.Problem;
import dev.retort.processor.entity.association.ToOneBinder;
import dev.retort.processor.entity.attribute.AttributeBinder;
import dev.retort.processor.entity.binding.BindingScope;
import dev.retort.processor.entity.binding.EntityBinding;
import dev.retort.processor.entity.binding.GeneratedColumn;
import dev.retort.processor.entity.binding.MappedProperty;
import dev.retort.processor.entity.binding.MappedProperty.Kind;
import dev.retort.processor.entity.binding.ReadingContext;
import dev.retort.processor.entity.column.BasicColumns;
import dev.retort.processor.entity.join.JoinColumns.Joined;
import dev.retort.processor.entity.join.JoinRequest.Copied;
import dev.retort.processor.entity.join.JoinRequest.Copied.Extent;
import dev.retort.processor.entity.model.Attribute;
import dev.retort.processor.entity.model.EntityClass;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.lang.model.type.DeclaredType;

/** The key columns of a root entity: {@code @Id}, {@code @EmbeddedId}, {@code @IdClass}, and those of other entities' keys. */
record IdColumns(ReadingContext context, AttributeBinder attributes, ToOneBinder toOnes, Consumer<EntityBinding> keys) {

    /** Binds the key's attributes and gives its columns, the attributes by name. */
    List<String> bind(EntityBinding binding) {
        EntityClass entity = binding.entity();
        List<Attribute> ids =
                entity.attributes().stream().filter(Attribute::isId).toList();
        Optional<DeclaredType> idClass = new IdClasses(context).of(binding, ids);
        if (ids.isEmpty() && idClass.isEmpty()) {
            missing(binding);
            return List.of();
        }
        BindingScope scope = BindingScope.of(binding, context.classes());
        List<IdClasses.Part> parts = idClass.map(type -> new IdClasses(context).parts(binding, type, ids))
                .orElseGet(() -> ids.stream()
                        .sorted(Comparator.comparing(Attribute::name))
                        .map(attribute -> new IdClasses.Part(attribute, Optional.empty()))
                        .toList());
        boolean whole = idClass.isEmpty() && parts.size() == 1;
        List<String> columns = new ArrayList<>();
        for (IdClasses.Part part : parts) {
            MappedProperty property = bind(scope, part.attribute(), whole, part.keyOfTarget());
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
    private MappedProperty bind(
            BindingScope scope, Attribute attribute, boolean whole, Optional<Attribute> keyOfTarget) {
        Optional<Attribute> mapping = mapping(scope.owner().entity(), attribute.name(), whole);
        if (mapping.isPresent()) {
            boolean composite = attributes.embedded().embeddedType(attribute).isPresent();
            Extent extent = whole || composite ? Extent.LENGTH : Extent.TYPE;
            boolean ofOne = toOnes.target(scope, mapping.get())
                    .filter(this::hasKeyOfOne)
                    .isPresent();
            Copied copied = ofOne ? copied(scope, attribute, extent) : new Copied(extent, Optional.empty());
            return ofAssociation(scope, attribute, mapping.get(), copied);
        }
        if (attribute.isToOne()) {
            MappedProperty property = attributes.defer(scope, attribute);
            toOnes.target(scope, attribute)
                    .map(target -> toOnes.columns(scope, attribute, target, copied(scope, target, keyOfTarget)))
                    .ifPresent(joined -> {
                        property.setColumns(joined.columns());
                        if (keyOfTarget.isPresent() && joined.columns().size() > 1 && namesColumns(attribute)) {
                            joined.columns().forEach(scope.table()::hideLength);
                        }
                    });
            return property;
        }
        return attributes
                .embedded()
                .embeddedType(attribute)
                .map(type -> ofEmbedded(scope, attribute, type))
                .orElseGet(() -> ofBasic(scope, attribute));
    }

    /** The columns of an association that is part of the key. */
    private Copied copied(BindingScope scope, EntityBinding target, Optional<Attribute> keyOfTarget) {
        if (!hasKeyOfOne(target)) {
            return keyOfTarget
                    .map(key -> new Copied(Extent.LENGTH, Optional.empty()))
                    .orElse(Copied.ALL_OF_IT);
        }
        return keyOfTarget.map(key -> copied(scope, key, Extent.TYPE)).orElse(Copied.ALL_OF_IT);
    }

    /** Whether another entity's key is one column: the attribute that holds such a key is a basic one. */
    private boolean hasKeyOfOne(EntityBinding target) {
        keys.accept(target);
        return target.key().size() == 1;
    }

    /** The columns of an association that shares them with an attribute of the key. */
    private Copied copied(BindingScope scope, Attribute key, Extent extent) {
        boolean composite = attributes.embedded().embeddedType(key).isPresent();
        return new Copied(
                extent,
                composite ? Optional.empty() : Optional.of(new BasicColumns(context).factsOf(scope.asKey(), key)));
    }

    /** The association whose {@code @MapsId} maps an attribute of the key. */
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

    private MappedProperty ofAssociation(
            BindingScope scope, Attribute attribute, Attribute association, Copied copied) {
        BindingScope outermost = BindingScope.of(scope.owner(), context.classes());
        MappedProperty property = new MappedProperty(attribute.name(), Kind.BASIC, attribute, scope.table());
        property.setReadOnly(attribute.all("Column"));
        toOnes.target(outermost, association)
                .map(target -> toOnes.columns(outermost, association, target, copied))
                .map(Joined::columns)
                .ifPresent(columns -> {
                    property.setColumns(columns);
                    if (attributes.embedded().embeddedType(attribute).isPresent() && namesColumns(association)) {
                        columns.forEach(scope.table()::hideLength);
                    }
                });
        return property;
    }

    private static boolean namesColumns(Attribute association) {
        return association.all("JoinColumn").stream()
                .anyMatch(each -> !each.string("name").isBlank());
    }

    private MappedProperty ofEmbedded(BindingScope scope, Attribute attribute, DeclaredType type) {
        MappedProperty property = new MappedProperty(attribute.name(), Kind.EMBEDDED, attribute, scope.table());
        BindingScope inner = scope.within(attribute, BindingScope.Nullability.FORCED_NOT_NULL)
                .and(context.classes().annotations(type.asElement()));
        attributes
                .embedded()
                .forEach(
                        inner,
                        attribute,
                        type,
                        part -> property.parts().add(bind(inner, part, false, Optional.empty())));
        return property;
    }

    private MappedProperty ofBasic(BindingScope scope, Attribute attribute) {
        MappedProperty property = new BasicColumns(context).bind(scope.asKey(), attribute);
        boolean generated = attribute.has("GeneratedValue")
                || !attribute
                        .annotations()
                        .annotatedWith(HIBERNATE, "IdGeneratorType")
                        .isEmpty();
        if (generated && property.columns().size() == 1) {
            context.deferred()
                    .generatedColumns()
                    .add(new GeneratedColumn(
                            scope.owner(),
                            attribute,
                            property.table(),
                            property.columns().get(0)));
        }
        return property;
    }

    private void missing(EntityBinding binding) {
        context.findings()
                .add(
                        Problem.ENTITY_WITHOUT_ID,
                        binding.entity().type(),
                        ("%s has no @Id. Jakarta Persistence requires a primary key, so no table can be drafted for it."
                                        + " Add one: @Id @GeneratedValue private Long id; or, to embed its values: @Embeddable.")
                                .formatted(binding));
    }
}
