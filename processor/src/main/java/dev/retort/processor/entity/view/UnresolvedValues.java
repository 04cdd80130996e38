package dev.retort.processor.entity.view;

import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * Finds annotation values that do not compile. A compiler has the type of a class that does not exist, or, in the place of any value, the
 * text {@code <error>}, whatever the type of the member is.
 */
final class UnresolvedValues {
    private static final String ERROR = "<error>";

    private UnresolvedValues() {}

    /** Whether an annotation, or one nested in it, has such a value. */
    static boolean in(AnnotationMirror annotation) {
        return annotation.getElementValues().entrySet().stream()
                .filter(each -> isDeclared(annotation, each.getKey()))
                .anyMatch(each -> is(each.getKey().getReturnType(), each.getValue()));
    }

    /** Whether the annotation has a member; javac makes one up for a class that was compiled against a newer version of the annotation. */
    static boolean isDeclared(AnnotationMirror annotation, ExecutableElement member) {
        List<? extends Element> members =
                annotation.getAnnotationType().asElement().getEnclosedElements();
        return members.isEmpty() || members.contains(member);
    }

    /** Whether a value of a member of some type, or a part of it, is such a value. */
    static boolean is(TypeMirror expected, AnnotationValue annotationValue) {
        @Nullable Object value = annotationValue.getValue();
        if (value instanceof List<?> values) {
            TypeMirror each = expected instanceof ArrayType array ? array.getComponentType() : expected;
            return values.stream().anyMatch(item -> is(each, (AnnotationValue) item));
        }
        if (value instanceof AnnotationMirror nested) {
            return in(nested);
        }
        if (value instanceof TypeMirror type) {
            return isUnresolved(type);
        }
        return value == null || ERROR.equals(value) || (value instanceof String && !isText(expected));
    }

    private static boolean isUnresolved(TypeMirror type) {
        return type instanceof ArrayType array
                ? isUnresolved(array.getComponentType())
                : type.getKind() == TypeKind.ERROR;
    }

    private static boolean isText(TypeMirror type) {
        return type instanceof DeclaredType declared
                && declared.asElement() instanceof TypeElement element
                && element.getQualifiedName().contentEquals("java.lang.String");
    }
}
