package dev.retort.processor.entity.type;

import static dev.retort.processor.entity.view.AnnotationFamily.HIBERNATE;

import dev.retort.problem.Problem;
import dev.retort.processor.entity.view.Annotation;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Reads the type annotations of Hibernate: {@code @JdbcTypeCode}, {@code @JdbcType}, {@code @JavaType}, {@code @Type}. */
final class ExplicitTypes {
    private ExplicitTypes() {}

    /** The JDBC type that an annotation asks for; null where none does, or where the Java type makes it what it is anyway. */
    static @Nullable JdbcCode code(BasicAttribute attribute, TypeDescriptors descriptors) throws UnmappedTypeException {
        Optional<Annotation> descriptor = locate(attribute, "JdbcType");
        if (descriptor.isPresent()) {
            return ofDescriptor(attribute, descriptor.get(), descriptors);
        }
        Optional<Annotation> annotation = locate(attribute, "JdbcTypeCode");
        if (annotation.isEmpty()) {
            return null;
        }
        int number = annotation.get().integer("value", Integer.MIN_VALUE);
        JdbcCode code = JdbcCode.of(number);
        if (code == null) {
            throw unreadable(attribute, "the JDBC type " + number + " of " + annotation.get());
        }
        return code == JdbcCode.ARRAY ? null : code;
    }

    /** The shape that {@code @JavaType} gives. */
    static JavaShape shape(BasicAttribute attribute, Annotation annotation, TypeDescriptors descriptors)
            throws UnmappedTypeException {
        Optional<JavaShape> known = ShippedTypes.shape(name(annotation.type("value")));
        if (known.isPresent()) {
            return known.get();
        }
        return annotation
                .type("value")
                .flatMap(TypeDescriptors::element)
                .flatMap(descriptor -> descriptors.shape(descriptor, attribute.type()))
                .orElseThrow(() -> unreadable(attribute, annotation.toString()));
    }

    /** The annotation of a name in the form that the attribute's role has of it; none counts for a version. */
    static Optional<Annotation> locate(BasicAttribute attribute, String name) {
        return attribute.role() == ColumnRole.VERSION
                ? Optional.empty()
                : attribute.annotations().locate(HIBERNATE, attribute.role().annotation(name));
    }

    private static JdbcCode ofDescriptor(BasicAttribute attribute, Annotation annotation, TypeDescriptors descriptors)
            throws UnmappedTypeException {
        return ShippedTypes.code(name(annotation.type("value")))
                .or(() -> annotation
                        .type("value")
                        .flatMap(TypeDescriptors::element)
                        .flatMap(descriptors::ofJdbcType))
                .orElseThrow(() -> unreadable(attribute, annotation.toString()));
    }

    private static String name(Optional<TypeMirror> type) {
        return type.filter(DeclaredType.class::isInstance)
                .map(each -> (TypeElement) ((DeclaredType) each).asElement())
                .map(each -> each.getQualifiedName().toString())
                .orElse("");
    }

    static UnmappedTypeException unreadable(BasicAttribute attribute, String what) {
        return new UnmappedTypeException(
                Problem.UNREADABLE_TYPE,
                "%s has %s, whose code determines the column. Retort does not run it, and a guess could differ from"
                                .formatted(attribute.name(), what)
                        + " what Hibernate expects. State the type: @Column(columnDefinition = \"…\")");
    }
}
