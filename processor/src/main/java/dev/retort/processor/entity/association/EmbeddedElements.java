package dev.retort.processor.entity.association;

import dev.retort.processor.entity.attribute.AttributeBinder;
import dev.retort.processor.entity.binding.BindingScope;
import dev.retort.processor.entity.binding.DeferredAttribute;
import dev.retort.processor.entity.model.Attribute;
import java.util.List;
import javax.lang.model.type.DeclaredType;

/** The columns of embeddable values that are the elements or the keys of a collection, those of the associations within them included. */
record EmbeddedElements(AttributeBinder attributes, ToOneBinder toOnes) {

    /** Adds the columns of a class; the parameters are those of {@link AttributeBinder#bindElements}. */
    List<String> bind(BindingScope scope, Attribute attribute, DeclaredType type, String name) {
        List<DeferredAttribute> associations = attributes.context().deferred().associations();
        int known = associations.size();
        var property = attributes.bindElements(scope, attribute, type, name);
        List.copyOf(associations.subList(known, associations.size())).stream()
                .filter(DeferredAttribute::isToOne)
                .forEach(toOnes::bind);
        return property.columns();
    }
}
