package dev.retort.processor.entity.model;

import static dev.retort.processor.entity.view.AnnotationFamily.JPA;

import dev.retort.processor.entity.view.Annotations;
import java.util.Optional;

/** Where the persistent attributes of a class are found. */
public enum AttributeAccess {
    FIELD,
    PROPERTY;

    /** The access that these annotations declare. */
    static Optional<AttributeAccess> declaredOn(Annotations annotations) {
        return annotations
                .find(JPA, "Access")
                .map(access -> access.constant("value").equals("FIELD") ? FIELD : PROPERTY);
    }
}
