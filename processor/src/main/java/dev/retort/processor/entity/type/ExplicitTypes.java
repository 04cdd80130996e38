package dev.retort.processor.entity.type;

import static dev.retort.processor.entity.view.Family.HIBERNATE;

import dev.retort.problem.Problem;
import dev.retort.processor.entity.view.Annotation;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** What Hibernate's annotations say of a type: {@code @JdbcTypeCode}, {@code @JdbcType}, {@code @JavaType}, {@code @Type}. */
final class ExplicitTypes {
    private static final String JDBC_TYPES = "org.hibernate.type.descriptor.jdbc.";

    /** The descriptors that give a type that Hibernate has by itself the very same columns, or any to one that it has not. */
    private static final Map<String, JavaShape> JAVA_TYPES = Map.of(
            "org.hibernate.type.descriptor.java.StringJavaType", JavaShape.of(JavaKind.STRING, "java.lang.String"),
            "org.hibernate.type.descriptor.java.ByteArrayJavaType", JavaShape.of(JavaKind.BYTES, "byte[]"),
            "org.hibernate.type.descriptor.java.CharacterArrayJavaType", JavaShape.of(JavaKind.CHARACTERS, "char[]"),
            "org.hibernate.type.descriptor.java.ShortJavaType", number("Short"),
            "org.hibernate.type.descriptor.java.IntegerJavaType", number("Integer"),
            "org.hibernate.type.descriptor.java.LongJavaType", number("Long"));

    private ExplicitTypes() {}

    private static JavaShape number(String name) {
        String className = "java.lang." + name;
        return JavaShape.of(Objects.requireNonNull(JavaKind.of(className), className), className);
    }

    /** The JDBC type that an annotation asks for; null where none does, or where the Java type makes it what it is anyway. */
    static @Nullable JdbcCode code(BasicAttribute attribute, Descriptors descriptors) throws UnmappedTypeException {
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
    static JavaShape shape(BasicAttribute attribute, Annotation annotation, Descriptors descriptors)
            throws UnmappedTypeException {
        JavaShape known = JAVA_TYPES.get(name(annotation.type("value")));
        if (known != null) {
            return known;
        }
        return annotation
                .type("value")
                .flatMap(Descriptors::element)
                .flatMap(descriptor -> descriptors.shape(descriptor, attribute.type()))
                .orElseThrow(() -> unreadable(attribute, annotation.toString()));
    }

    /** The annotation of a name in the form that the attribute's role has of it; none counts for a version. */
    static Optional<Annotation> locate(BasicAttribute attribute, String name) {
        return attribute.role() == Role.VERSION
                ? Optional.empty()
                : attribute.annotations().locate(HIBERNATE, attribute.role().annotation(name));
    }

    /** {@code VarcharJdbcType} is VARCHAR: the descriptors are named after the constants of SqlTypes. */
    private static JdbcCode ofDescriptor(BasicAttribute attribute, Annotation annotation, Descriptors descriptors)
            throws UnmappedTypeException {
        return named(name(annotation.type("value")))
                .or(() -> annotation.type("value").flatMap(Descriptors::element).flatMap(descriptors::ofJdbcType))
                .orElseThrow(() -> unreadable(attribute, annotation.toString()));
    }

    /** The JDBC type of one of Hibernate's descriptors, by the name of its class. */
    static Optional<JdbcCode> named(String name) {
        if (!name.startsWith(JDBC_TYPES) || !name.endsWith("JdbcType")) {
            return Optional.empty();
        }
        String simple = name.substring(JDBC_TYPES.length(), name.length() - "JdbcType".length());
        String constant = simple.replaceFirst("UtcAs.*", "Utc").toUpperCase(Locale.ROOT);
        return Stream.of(JdbcCode.values())
                .filter(code -> code.name().replace("_", "").equals(constant))
                .findFirst();
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
                "%s has %s, and the code behind it decides on the column. Retort can't run it, and a guess would differ from"
                                .formatted(attribute.name(), what)
                        + " what Hibernate expects. Say the column: @Column(columnDefinition = \"…\")");
    }
}
