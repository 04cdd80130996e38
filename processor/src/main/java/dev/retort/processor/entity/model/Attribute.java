package dev.retort.processor.entity.model;

import dev.retort.processor.entity.view.Annotation;
import dev.retort.processor.entity.view.AnnotationFamily;
import dev.retort.processor.entity.view.Annotations;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/**
 * A persistent attribute of a class.
 *
 * @param name its name, of a getter the property's: {@code checkIn} of {@code getCheckIn()}
 * @param member the field or the getter
 * @param type its type, with type variables replaced by the entity's arguments
 * @param declaredBy the class that declares it
 * @param annotations what stands on the member
 * @param access where its class keeps persistent attributes
 */
public record Attribute(
        String name,
        Element member,
        TypeMirror type,
        TypeElement declaredBy,
        Annotations annotations,
        AttributeAccess access) {
    /** Whether it bears an annotation of Jakarta Persistence. */
    public boolean has(String name) {
        return annotations.has(AnnotationFamily.JPA, name);
    }

    /** Its annotation of Jakarta Persistence of a name. */
    public Optional<Annotation> find(String name) {
        return annotations.find(AnnotationFamily.JPA, name);
    }

    /** Its annotations of Jakarta Persistence of a name, be they repeated or in a container. */
    public List<Annotation> all(String name) {
        return annotations.all(AnnotationFamily.JPA, name);
    }

    /** Whether it is the key or a part of it. */
    public boolean isId() {
        return has("Id") || has("EmbeddedId");
    }

    /** Whether it refers to one entity. */
    public boolean isToOne() {
        return has("ManyToOne") || has("OneToOne");
    }

    /** Whether it holds many entities or values. */
    public boolean isPlural() {
        return has("OneToMany")
                || has("ManyToMany")
                || has("ElementCollection")
                || annotations.has(AnnotationFamily.HIBERNATE, "ManyToAny");
    }

    /** The attribute of the other side that holds the association; empty when this side does. */
    public String mappedBy() {
        return find("OneToMany")
                .or(() -> find("ManyToMany"))
                .or(() -> find("OneToOne"))
                .map(each -> each.string("mappedBy"))
                .orElse("");
    }

    /** The access of a value embedded here, unless its own class declares one. */
    public AttributeAccess accessWithin(AttributeAccess otherwise) {
        return AttributeAccess.declaredOn(annotations).orElse(otherwise);
    }

    @Override
    public String toString() {
        return declaredBy.getSimpleName() + "." + name;
    }
}
