package dev.retort.processor.entity.model;

import static dev.retort.processor.entity.view.AnnotationFamily.JPA;

import dev.retort.processor.entity.view.Annotations;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * Where the classes of an entity keep their attributes, if nothing is said: where {@code @Id} stands; else where the entity, the root of
 * its hierarchy, or a mapped superclass has a mapping annotation; else in properties. A class or member with {@code @AttributeAccess} says
 * nothing about others.
 */
record HierarchyAccess(ClassQueries classes) {
    private static final Set<String> NO_MAPPING = Set.of(
            "PostLoad",
            "PostPersist",
            "PostRemove",
            "PostUpdate",
            "PrePersist",
            "PreRemove",
            "PreUpdate",
            "Transient",
            "Access");

    AttributeAccess of(TypeElement entity) {
        List<TypeElement> hierarchy = new ArrayList<>(classes.superclasses(entity));
        hierarchy.add(0, entity);
        return byId(hierarchy)
                .or(() -> byMembers(entity))
                .or(() -> root(hierarchy).flatMap(this::byMembers))
                .or(() -> hierarchy.stream()
                        .skip(1)
                        .filter(classes::isMappedSuperclass)
                        .flatMap(each -> byMembers(each).stream())
                        .findFirst())
                .orElse(AttributeAccess.PROPERTY);
    }

    private Optional<AttributeAccess> byId(List<TypeElement> hierarchy) {
        for (TypeElement type : hierarchy) {
            boolean mapped = classes.isEntity(type) || classes.isMappedSuperclass(type);
            if (mapped && !classes.annotations(type).has(JPA, "Access")) {
                PersistentMembers members = new PersistentMembers(classes, type);
                if (any(members.getters().values(), HierarchyAccess::isId)) {
                    return Optional.of(AttributeAccess.PROPERTY);
                }
                if (any(members.fields().values(), HierarchyAccess::isId)) {
                    return Optional.of(AttributeAccess.FIELD);
                }
            }
        }
        return Optional.empty();
    }

    private Optional<AttributeAccess> byMembers(TypeElement type) {
        PersistentMembers members = new PersistentMembers(classes, type);
        if (any(members.fields().values(), HierarchyAccess::isMapped)) {
            return Optional.of(AttributeAccess.FIELD);
        }
        return any(members.getters().values(), HierarchyAccess::isMapped)
                ? Optional.of(AttributeAccess.PROPERTY)
                : Optional.empty();
    }

    private Optional<TypeElement> root(List<TypeElement> hierarchy) {
        return hierarchy.stream().filter(classes::isEntity).reduce((first, last) -> last);
    }

    private boolean any(Collection<Element> members, Predicate<Annotations> condition) {
        return members.stream()
                .map(classes::annotations)
                .anyMatch(annotations -> !annotations.has(JPA, "Access") && condition.test(annotations));
    }

    private static boolean isId(Annotations annotations) {
        return annotations.has(JPA, "Id") || annotations.has(JPA, "EmbeddedId");
    }

    private static boolean isMapped(Annotations annotations) {
        return annotations.all().stream()
                .anyMatch(annotation -> annotation.family() == JPA && !NO_MAPPING.contains(annotation.name()));
    }
}
