package dev.retort.processor.entity.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * All entities of a reading: those given, the entities that they extend and refer to. Superclasses come before subclasses, otherwise
 * by name.
 */
public final class EntityModel {
    private final ClassQueries classes;
    private final HierarchyAccess accesses;
    private final Map<TypeElement, EntityClass> entities = new HashMap<>();
    private final List<EntityClass> ordered = new ArrayList<>();

    /** The model of some entity classes. */
    public EntityModel(ClassQueries classes, Collection<TypeElement> types) {
        this.classes = classes;
        this.accesses = new HierarchyAccess(classes);
        Map<String, TypeElement> pending = new TreeMap<>();
        types.stream().filter(classes::isEntity).forEach(type -> put(pending, type));
        while (!pending.isEmpty()) {
            List<TypeElement> batch = List.copyOf(pending.values());
            pending.clear();
            ReferencedEntities targets = new ReferencedEntities(classes);
            batch.stream()
                    .map(this::add)
                    .flatMap(entity -> targets.of(entity).stream())
                    .filter(type -> !entities.containsKey(type))
                    .forEach(type -> put(pending, type));
        }
        sort();
    }

    private static void put(Map<String, TypeElement> pending, TypeElement type) {
        pending.put(type.getQualifiedName().toString(), type);
    }

    private EntityClass add(TypeElement type) {
        EntityClass known = entities.get(type);
        if (known != null) {
            return known;
        }
        List<TypeElement> declaring = new ArrayList<>(List.of(type));
        Optional<TypeElement> parent = Optional.empty();
        for (TypeElement superclass : classes.superclasses(type)) {
            if (classes.isEntity(superclass)) {
                parent = Optional.of(superclass);
                break;
            }
            if (classes.isMappedSuperclass(superclass)) {
                declaring.add(0, superclass);
            }
        }
        EntityClass parentClass = parent.map(this::add).orElse(null);
        AttributeAccess byDefault = accesses.of(type);
        AttributeAccess own =
                AttributeAccess.declaredOn(classes.annotations(type)).orElse(byDefault);
        EntityClass entity =
                new EntityClass(classes, type, parentClass, own, declaring, attributes(type, declaring, byDefault));
        entities.put(type, entity);
        return entity;
    }

    private List<Attribute> attributes(TypeElement type, List<TypeElement> declaring, AttributeAccess access) {
        Map<String, Attribute> seen = new HashMap<>();
        List<Attribute> ids = new ArrayList<>();
        List<Attribute> others = new ArrayList<>();
        for (TypeElement each : declaring) {
            for (Attribute attribute :
                    new PersistentMembers(classes, each).attributes((DeclaredType) type.asType(), access)) {
                if (seen.putIfAbsent(attribute.name(), attribute) == null) {
                    (attribute.isId() ? ids : others).add(attribute);
                }
            }
        }
        ids.addAll(others);
        return ids;
    }

    private void sort() {
        Map<String, EntityClass> byName = new TreeMap<>();
        entities.forEach((type, entity) -> byName.put(type.getQualifiedName().toString(), entity));
        byName.values().forEach(this::addAfterParents);
        ordered.forEach(entity -> entity.children()
                .sort((left, right) -> Integer.compare(ordered.indexOf(left), ordered.indexOf(right))));
    }

    private void addAfterParents(EntityClass entity) {
        EntityClass parent = entity.parent();
        if (parent != null) {
            addAfterParents(parent);
        }
        if (!ordered.contains(entity)) {
            ordered.add(entity);
        }
    }

    /** The entities, superclasses first. */
    public List<EntityClass> entities() {
        return ordered;
    }

    /** The entity that a type is. */
    public Optional<EntityClass> entity(TypeMirror type) {
        return classes.element(type).map(entities::get);
    }

    /** Queries about classes. */
    public ClassQueries classes() {
        return classes;
    }
}
