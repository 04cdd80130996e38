package dev.retort.processor.entity.model;

import static dev.retort.processor.entity.view.AnnotationFamily.HIBERNATE;
import static dev.retort.processor.entity.view.AnnotationFamily.JPA;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * The classes whose values are stored in columns of their owner.
 *
 * @param known embeddable classes of the reading, among them those that extend others
 * @param composites the classes that map values of others
 */
public record Embeddables(ClassQueries classes, List<TypeElement> known, CompositeTypes composites) {
    public Embeddables {
        known = List.copyOf(known);
    }

    /** The class embedded by an attribute; none for a basic one. A converter makes an embeddable class basic. */
    public Optional<DeclaredType> embeddedBy(Attribute attribute) {
        TypeMirror type = target(attribute, attribute.type());
        if (!(type instanceof DeclaredType declared)) {
            return Optional.empty();
        }
        boolean annotated = attribute.has("Embedded") || attribute.has("EmbeddedId");
        return annotated || (isEmbeddable(type) && !attribute.has("Convert"))
                ? Optional.of(declared)
                : Optional.empty();
    }

    /** Whether a type is a class annotated {@code @Embeddable}. */
    public boolean isEmbeddable(TypeMirror type) {
        return type instanceof DeclaredType
                && classes.element(type)
                        .filter(element -> classes.isEmbeddable(element) || composites.isMapper(element))
                        .isPresent();
    }

    /** The class that {@code @TargetEmbeddable} or a composite user type puts in the place of a type. */
    public TypeMirror target(Attribute attribute, TypeMirror type) {
        Optional<TypeMirror> mapper = composites.mapper(attribute.annotations(), "CompositeType", type);
        return mapper.orElseGet(() -> targetEmbeddable(attribute, type));
    }

    /** The class that a composite user type puts in the place of the type of a map's keys. */
    public TypeMirror keyTarget(Attribute attribute, TypeMirror type) {
        return composites
                .mapper(attribute.annotations(), "MapKeyCompositeType", type)
                .orElse(type);
    }

    private TypeMirror targetEmbeddable(Attribute attribute, TypeMirror type) {
        return attribute
                .annotations()
                .find(HIBERNATE, "TargetEmbeddable")
                .or(() -> classes.element(type)
                        .flatMap(element -> classes.annotations(element).find(HIBERNATE, "TargetEmbeddable")))
                .flatMap(target -> target.type("value"))
                .orElse(type);
    }

    /** The attributes of an embeddable class: its own, those of its mapped superclasses, then those of classes that extend it. */
    public List<Attribute> attributes(DeclaredType type, AttributeAccess access) {
        List<Attribute> attributes = new ArrayList<>(attributes(type, access, false));
        for (TypeElement subclass : subclasses((TypeElement) type.asElement())) {
            addNew(attributes, attributes((DeclaredType) subclass.asType(), access));
        }
        return attributes;
    }

    /** The known embeddable classes that extend one directly. */
    List<TypeElement> subclasses(TypeElement embeddable) {
        return known.stream()
                .filter(type -> classes.superclasses(type).stream()
                        .filter(classes::isEmbeddable)
                        .findFirst()
                        .filter(embeddable::equals)
                        .isPresent())
                .toList();
    }

    /** Whether a class is the root of embeddable classes that extend each other, so that a column tells which one a value is of. */
    public boolean isPolymorphic(TypeElement embeddable) {
        return !subclasses(embeddable).isEmpty()
                && classes.superclasses(embeddable).stream().noneMatch(classes::isEmbeddable);
    }

    private static void addNew(List<Attribute> attributes, List<Attribute> more) {
        Set<String> known = attributes.stream().map(Attribute::name).collect(Collectors.toSet());
        more.stream().filter(attribute -> !known.contains(attribute.name())).forEach(attributes::add);
    }

    /** The attributes of an {@code @IdClass}: its own, then those of all superclasses. */
    public List<Attribute> attributesOfIdClass(DeclaredType type, AttributeAccess access) {
        return attributes(type, access, true);
    }

    /** Whether an embedded value keeps the order of its parts: a record without other fields than its components. */
    public boolean isPlainRecord(DeclaredType type) {
        TypeElement element = (TypeElement) type.asElement();
        return element.getKind() == ElementKind.RECORD
                && element.getRecordComponents().size()
                        == new PersistentMembers(classes, element).fields().size();
    }

    /** Whether an {@code @IdClass} has mapping annotations itself. */
    public boolean mapsItsAttributes(TypeElement idClass) {
        Set<String> mapping =
                Set.of("Column", "OneToMany", "ManyToOne", "Id", "GeneratedValue", "OneToOne", "ManyToMany");
        return idClass.getEnclosedElements().stream()
                .map(classes::annotations)
                .anyMatch(annotations -> mapping.stream().anyMatch(name -> annotations.has(JPA, name)));
    }

    private List<Attribute> attributes(DeclaredType type, AttributeAccess access, boolean idClass) {
        TypeElement element = (TypeElement) type.asElement();
        List<Attribute> attributes = new ArrayList<>(new PersistentMembers(classes, element).attributes(type, access));
        for (TypeElement superclass : classes.superclasses(element)) {
            if (!idClass && !classes.isMappedSuperclass(superclass)) {
                break;
            }
            addNew(attributes, new PersistentMembers(classes, superclass).attributes(type, access));
        }
        return attributes;
    }
}
