package dev.retort.processor.entity.view;

import java.util.Map;

/** The vendor of an annotation. Packages of one family are treated alike. */
public enum AnnotationFamily {
    /** {@code jakarta.persistence}, {@code javax.persistence}. */
    JPA,
    /** {@code org.hibernate.annotations}. */
    HIBERNATE,
    /**
     * Bean Validation: {@code jakarta.validation} and {@code jakarta.validation.constraints}, the same under {@code javax}, and {@code
     * org.hibernate.validator.constraints}.
     */
    CONSTRAINT,
    /** {@code dev.retort}. */
    RETORT,
    /** Everyone else, the user's own annotations among them. */
    OTHER;

    private static final Map<String, AnnotationFamily> PACKAGES = Map.of(
            "jakarta.persistence", JPA,
            "javax.persistence", JPA,
            "org.hibernate.annotations", HIBERNATE,
            "jakarta.validation", CONSTRAINT,
            "jakarta.validation.constraints", CONSTRAINT,
            "javax.validation", CONSTRAINT,
            "javax.validation.constraints", CONSTRAINT,
            "org.hibernate.validator.constraints", CONSTRAINT,
            "dev.retort", RETORT);

    static AnnotationFamily ofPackage(String name) {
        return PACKAGES.getOrDefault(name, OTHER);
    }
}
