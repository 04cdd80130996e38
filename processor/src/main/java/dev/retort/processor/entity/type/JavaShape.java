package dev.retort.processor.entity.type;

import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * A Java type as far as columns are concerned.
 *
 * @param kind what Hibernate assumes for it; for an array or collection, for its elements
 * @param className its qualified name, boxed; for an array or collection, that of its elements
 * @param enumeration the enum; null for another type
 * @param element the type of the elements; null for a type that is neither an array nor a collection
 */
record JavaShape(
        JavaKind kind,
        String className,
        @Nullable TypeElement enumeration,
        @Nullable TypeMirror element) {

    static JavaShape of(JavaKind kind, String className) {
        return new JavaShape(kind, className, null, null);
    }
}
