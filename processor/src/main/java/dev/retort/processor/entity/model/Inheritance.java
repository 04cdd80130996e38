package dev.retort.processor.entity.model;

import static dev.retort.processor.entity.view.AnnotationFamily.JPA;

import dev.retort.processor.entity.view.Annotations;
import java.util.Optional;

/** How the entities of a hierarchy share tables. */
public enum Inheritance {
    SINGLE_TABLE,
    JOINED,
    TABLE_PER_CLASS;

    static Optional<Inheritance> declaredOn(Annotations annotations) {
        return annotations.find(JPA, "Inheritance").map(inheritance -> valueOf(inheritance.constant("strategy")));
    }
}
