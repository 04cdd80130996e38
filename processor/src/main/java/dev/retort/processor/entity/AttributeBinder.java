package dev.retort.processor.entity;

import static dev.retort.processor.entity.view.Family.HIBERNATE;
import static dev.retort.processor.entity.view.Family.JPA;

import dev.retort.problem.Problem;
import dev.retort.processor.entity.Binders.Pending;
import dev.retort.processor.entity.Holder.Nullability;
import dev.retort.processor.entity.Property.Kind;
import dev.retort.processor.entity.model.Attribute;
import dev.retort.processor.entity.type.Structs;
import dev.retort.processor.entity.view.Annotations;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/** Binds an attribute by what it holds. Associations are left for later. */
final class AttributeBinder {
    private final Binders binders;
    private final Deque<TypeElement> around = new ArrayDeque<>();

    AttributeBinder(Binders binders) {
        this.binders = binders;
    }

    /** Binds the attributes of an entity that are not parts of its key, unless they are bound already. */
    void bindAll(EntityBinding binding) {
        Holder holder = holder(binding);
        for (Attribute attribute : binding.entity().attributes()) {
            boolean inherited = binding.parent() != null
                    && binding.parent().property(attribute.name()).isPresent();
            if (!inherited && !binding.properties().containsKey(attribute.name()) && !attribute.isId()) {
                binding.properties().put(attribute.name(), bind(holder, attribute));
            }
        }
    }

    /** Binds an attribute that is not a part of a key. */
    Property bind(Holder holder, Attribute attribute) {
        if (attribute.isPlural() || attribute.isToOne()) {
            return later(holder, attribute);
        }
        if (attribute.annotations().has(HIBERNATE, "Any")) {
            return new AnyColumns(binders).bind(holder, attribute);
        }
        if (isUnreadable(attribute)) {
            return new Property(attribute.name(), Kind.EMBEDDED, attribute, holder.table());
        }
        return embedded(attribute)
                .map(type -> bindEmbedded(holder, attribute, type))
                .orElseGet(() -> bindBasic(holder, attribute));
    }

    private Property bindBasic(Holder holder, Attribute attribute) {
        Property property = binders.basicColumns().bind(holder, attribute);
        if (attribute.annotations().locate(HIBERNATE, "JdbcTypeCode").isPresent()) {
            binders.coded().add(new Pending(holder, attribute, property));
        }
        return property;
    }

    /** The property of an association, whose columns come later. */
    Property later(Holder holder, Attribute attribute) {
        Property property = new Property(
                attribute.name(), attribute.isPlural() ? Kind.PLURAL : Kind.TO_ONE, attribute, holder.table());
        binders.pending().add(new Pending(holder, attribute, property));
        return property;
    }

    /** The class that an attribute embeds in columns of their own; a value kept whole, as JSON or a struct, is basic. */
    Optional<DeclaredType> embedded(Attribute attribute) {
        Optional<DeclaredType> type = binders.context().embeddables().embeddedBy(attribute);
        return isWhole(attribute) ? Optional.empty() : type;
    }

    private boolean isWhole(Attribute attribute) {
        return attribute.annotations().locate(HIBERNATE, "JdbcTypeCode").isPresent()
                || Structs.of(
                                attribute.annotations(),
                                attribute.type(),
                                binders.context().classes().view())
                        .isPresent();
    }

    /** Whether a composite user type maps an attribute, and it is not known to which columns; a finding says so. */
    private boolean isUnreadable(Attribute attribute) {
        boolean unknown = embedded(attribute).isEmpty()
                && binders.context()
                        .embeddables()
                        .composites()
                        .userType(attribute.annotations(), "CompositeType", attribute.type())
                        .isPresent();
        if (unknown) {
            binders.context()
                    .findings()
                    .add(
                            Problem.UNREADABLE_TYPE,
                            attribute.member(),
                            ("%s has a composite user type, and what its method embeddable() returns can't be told from its code:"
                                            + " the columns are not known. Have it return a class: return Mapping.class;")
                                    .formatted(attribute));
        }
        return unknown;
    }

    private Annotations annotations(DeclaredType type) {
        return binders.context().classes().annotations(type.asElement());
    }

    private Property bindEmbedded(Holder holder, Attribute attribute, DeclaredType type) {
        Property property = new Property(attribute.name(), Kind.EMBEDDED, attribute, holder.table());
        Holder inner = holder.within(attribute, holder.nullability());
        Optional<TableBuilder> table = attribute
                .annotations()
                .find(HIBERNATE, "EmbeddedTable")
                .flatMap(each -> holder.owner().secondary(each.string("value")));
        bindParts(table.map(inner::in).orElse(inner), attribute, type, property);
        property.parts().stream().findFirst().ifPresent(part -> property.setTable(part.table()));
        return property;
    }

    private void bindParts(Holder inner, Attribute attribute, DeclaredType type, Property property) {
        for (Attribute part : open(inner, attribute, type)) {
            if (!part.annotations().has(HIBERNATE, "Parent")) {
                property.parts().add(bind(inner.and(annotations(type)), part));
            }
        }
        close();
        new Discriminator(binders.context())
                .ofEmbeddable(inner, attribute, type)
                .ifPresent(property.parts()::add);
    }

    /**
     * The attributes of an embeddable class by name, those of a record in order; none when the class embeds itself. Goes with {@link
     * #close}.
     */
    List<Attribute> open(Holder inner, Attribute attribute, DeclaredType type) {
        TypeElement element = (TypeElement) type.asElement();
        boolean recursive = around.contains(element);
        around.push(element);
        if (recursive) {
            binders.context()
                    .findings()
                    .add(
                            Problem.RECURSIVE_EMBEDDABLE,
                            attribute.member(),
                            ("%s embeds %s within itself: its columns would have no end. Map the inner one as an entity of its own,"
                                            + " or leave it out with @Transient.")
                                    .formatted(attribute, element.getSimpleName()));
            return List.of();
        }
        List<Attribute> attributes =
                binders.context().embeddables().attributes(type, attribute.accessWithin(inner.access()));
        return binders.context().embeddables().isPlainRecord(type)
                ? attributes
                : attributes.stream()
                        .sorted(Comparator.comparing(Attribute::name))
                        .toList();
    }

    void close() {
        around.pop();
    }

    /** Binds the values of an embeddable class that stand in a collection, and what these refer to. */
    Property bindElements(Holder parts, Attribute attribute, DeclaredType type, String name) {
        Property property = new Property(name, Kind.EMBEDDED, attribute, parts.table());
        int known = binders.pending().size();
        bindParts(parts, attribute, type, property);
        List.copyOf(binders.pending().subList(known, binders.pending().size())).stream()
                .filter(pending -> pending.property().kind() == Kind.TO_ONE)
                .forEach(binders.toOnes()::bind);
        return property;
    }

    /** The place of an entity's attributes. */
    Holder holder(EntityBinding binding) {
        Overrides overrides = Overrides.none().and("", binding.entity().annotations());
        for (TypeElement superclass :
                binders.context().classes().superclasses(binding.entity().type())) {
            Annotations annotations = binders.context().classes().annotations(superclass);
            if (annotations.has(JPA, "Entity") || annotations.has(JPA, "MappedSuperclass")) {
                overrides = overrides.and("", annotations);
            }
        }
        boolean shared =
                binding.parent() != null && binding.table() == binding.root().table();
        return new Holder(
                binding,
                "",
                binding.table(),
                overrides,
                shared ? Nullability.FORCED_NULL : Nullability.AS_MAPPED,
                binding.entity().access(),
                false,
                List.of());
    }
}
