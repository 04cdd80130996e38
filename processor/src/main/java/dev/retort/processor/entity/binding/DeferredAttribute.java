package dev.retort.processor.entity.binding;

import dev.retort.processor.entity.model.Attribute;

/**
 * An attribute whose binding is completed in a later step.
 *
 * @param scope where it is bound
 * @param property its property, which lacks its columns or their checks
 */
public record DeferredAttribute(BindingScope scope, Attribute attribute, MappedProperty property) {
    /** Whether this is a {@code @ManyToOne} or {@code @OneToOne}. */
    public boolean isToOne() {
        return property.kind() == MappedProperty.Kind.TO_ONE;
    }

    /** Whether this is a collection. */
    public boolean isCollection() {
        return property.kind() == MappedProperty.Kind.PLURAL;
    }
}
