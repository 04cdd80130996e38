package dev.retort.processor.entity.model;

import static dev.retort.processor.entity.view.Family.JPA;

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
 * its hierarchy, or a mapped superclass has a mapping annotation; else in properties. A class or member with {@code @Access} says
 * nothing about others.
 */
record AccessOfHierarchy(Classes classes) {
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

    Access of(TypeElement entity) {
        List<TypeElement> lineage = new ArrayList<>(classes.superclasses(entity));
        lineage.add(0, entity);
        return byId(lineage)
                .or(() -> byMembers(entity))
                .or(() -> root(lineage).flatMap(this::byMembers))
                .or(() -> lineage.stream()
                        .skip(1)
                        .filter(classes::isMappedSuperclass)
                        .flatMap(each -> byMembers(each).stream())
                        .findFirst())
                .orElse(Access.PROPERTY);
    }

    private Optional<Access> byId(List<TypeElement> lineage) {
        for (TypeElement type : lineage) {
            boolean mapped = classes.isEntity(type) || classes.isMappedSuperclass(type);
            if (mapped && !classes.annotations(type).has(JPA, "Access")) {
                Members members = new Members(classes, type);
                if (any(members.getters().values(), AccessOfHierarchy::isId)) {
                    return Optional.of(Access.PROPERTY);
                }
                if (any(members.fields().values(), AccessOfHierarchy::isId)) {
                    return Optional.of(Access.FIELD);
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Access> byMembers(TypeElement type) {
        Members members = new Members(classes, type);
        if (any(members.fields().values(), AccessOfHierarchy::isMapped)) {
            return Optional.of(Access.FIELD);
        }
        return any(members.getters().values(), AccessOfHierarchy::isMapped)
                ? Optional.of(Access.PROPERTY)
                : Optional.empty();
    }

    private Optional<TypeElement> root(List<TypeElement> lineage) {
        return lineage.stream().filter(classes::isEntity).reduce((first, last) -> last);
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
