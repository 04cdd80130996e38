package dev.retort.processor.entity.type;

import dev.retort.processor.entity.view.Annotation;
import dev.retort.processor.entity.view.Annotations;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeMirror;

/**
 * All that tells the type of a column.
 *
 * @param member the field or getter
 * @param type the Java type, type variables resolved: of the attribute, the element or the key
 * @param annotations the annotations of the member
 * @param column the {@code @Column} that counts, be it {@code @MapKeyColumn} or of an {@code @AttributeOverride}
 * @param convert the {@code @Convert} that a class or an outer attribute has for this one
 * @param limits the limits by Bean Validation
 */
public record BasicAttribute(
        Element member,
        TypeMirror type,
        Annotations annotations,
        Optional<Annotation> column,
        Optional<Annotation> convert,
        ColumnRole role,
        ValidationLimits limits) {

    /** The same with limits by Bean Validation. */
    public BasicAttribute with(ValidationLimits limits) {
        return new BasicAttribute(member, type, annotations, column, convert, role, limits);
    }

    /** How messages call it: {@code Guest.address}. */
    String name() {
        Element owner = member.getEnclosingElement();
        return owner == null ? member.toString() : owner.getSimpleName() + "." + member.getSimpleName();
    }

    /** The SQL of {@code columnDefinition}; empty where none is given. */
    String definition() {
        return column.map(each -> each.string("columnDefinition"))
                .map(String::strip)
                .orElse("");
    }
}
