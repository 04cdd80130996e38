package dev.retort.processor.entity.code;

import javax.lang.model.element.TypeElement;

/** The Java source that kapt shows to processors for a class in Kotlin: its members are the class's, its bodies and constants are not. */
public final class KotlinStub {
    private static final String METADATA = "kotlin.Metadata";

    private KotlinStub() {}

    /** Whether a class is written in Kotlin. Where it is in a source, that source is such a stub; a class file has the real code. */
    public static boolean isOf(TypeElement type) {
        return type.getAnnotationMirrors().stream()
                .map(each -> (TypeElement) each.getAnnotationType().asElement())
                .anyMatch(each -> each.getQualifiedName().contentEquals(METADATA));
    }
}
