package dev.retort.processor.entity.model;

import dev.retort.processor.entity.view.Annotation;
import dev.retort.processor.entity.view.Annotations;
import dev.retort.processor.entity.view.Family;
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
 * @param type its type, type variables replaced by what the entity says they are
 * @param declaredBy the class that declares it
 * @param annotations what stands on the member
 * @param access where its class keeps persistent attributes
 */
public record Attribute(
        String name, Element member, TypeMirror type, TypeElement declaredBy, Annotations annotations, Access access) {
    /** Whether it bears an annotation of Jakarta Persistence. */
    public boolean has(String name) {
        return annotations.has(Family.JPA, name);
    }

    /** Its annotation of Jakarta Persistence of a name. */
    public Optional<Annotation> find(String name) {
        return annotations.find(Family.JPA, name);
    }

    /** Its annotations of Jakarta Persistence of a name, be they repeated or in a container. */
    public List<Annotation> all(String name) {
        return annotations.all(Family.JPA, name);
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
                || annotations.has(Family.HIBERNATE, "ManyToAny");
    }

    /** Where the attributes of a value embedded here are found, unless its own class says so. */
    public Access accessWithin(Access otherwise) {
        return Access.saidBy(annotations).orElse(otherwise);
    }

    @Override
    public String toString() {
        return declaredBy.getSimpleName() + "." + name;
    }
}
