package dev.retort.processor.entity.model;

import static dev.retort.processor.entity.view.Family.JPA;

import dev.retort.processor.entity.view.Annotations;
import java.util.Optional;

/** Where the persistent attributes of a class are found. */
public enum Access {
    FIELD,
    PROPERTY;

    /** What {@code @Access} among these annotations says. */
    static Optional<Access> saidBy(Annotations annotations) {
        return annotations
                .find(JPA, "Access")
                .map(access -> access.constant("value").equals("FIELD") ? FIELD : PROPERTY);
    }
}
