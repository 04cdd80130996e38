package dev.retort.processor.entity.type;

import dev.retort.processor.entity.code.ArgumentStub;
import dev.retort.processor.entity.code.CodeEvaluator;
import dev.retort.processor.entity.code.StaticField;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/** Derives column types from user types and from descriptors of Java and JDBC types. */
final class TypeDescriptors {
    /** The argument that Hibernate passes to {@code JavaType.getRecommendedJdbcType}. */
    private static final ArgumentStub INDICATORS = (method, arguments) -> switch (method) {
        case "getJdbcType", "resolveJdbcTypeCode" -> arguments.stream().findFirst();
        case "isNationalized", "isLob" -> Optional.of(false);
        default -> Optional.empty();
    };

    private final CodeEvaluator code;
    private final Types types;

    TypeDescriptors(CodeEvaluator code, Types types) {
        this.code = code;
        this.types = types;
    }

    static Optional<TypeElement> element(TypeMirror type) {
        return type instanceof DeclaredType declared && declared.asElement() instanceof TypeElement element
                ? Optional.of(element)
                : Optional.empty();
    }

    /** The JDBC type that a user type returns; empty where it is not known, or where the user type sizes the column itself. */
    Optional<JdbcCode> ofUserType(TypeElement userType) {
        return sizesItself(userType)
                ? Optional.empty()
                : code.call(userType, "getSqlType").flatMap(TypeDescriptors::code);
    }

    /** The shape that a descriptor of a Java type gives; empty where it is not known. */
    Optional<JavaShape> shape(TypeElement descriptor, TypeMirror type) {
        return sizesItself(descriptor)
                ? Optional.empty()
                : code.call(descriptor, "getRecommendedJdbcType", INDICATORS)
                        .flatMap(TypeDescriptors::code)
                        .map(each -> JavaShape.of(JavaKind.SERIALIZABLE.as(each), type.toString()));
    }

    /** The JDBC type whose column a descriptor of a JDBC type has; empty where it is not known. */
    Optional<JdbcCode> ofJdbcType(TypeElement descriptor) {
        return Stream.of("getDdlTypeCode", "getDefaultSqlTypeCode", "getJdbcTypeCode")
                .filter(method -> has(descriptor, method))
                .findFirst()
                .flatMap(method -> code.call(descriptor, method))
                .flatMap(TypeDescriptors::code);
    }

    private boolean sizesItself(TypeElement descriptor) {
        return Stream.of("getDefaultSqlLength", "getDefaultSqlPrecision", "getDefaultSqlScale")
                .anyMatch(method -> has(descriptor, method));
    }

    /** Whether a class has a method that Hibernate's own classes above it do not give it. */
    private boolean has(TypeElement type, String method) {
        boolean own = ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                .anyMatch(each -> each.getSimpleName().contentEquals(method));
        return own
                || types.directSupertypes(type.asType()).stream()
                        .flatMap(each -> element(each).stream())
                        .filter(each -> !each.getQualifiedName().toString().startsWith("org.hibernate."))
                        .anyMatch(each -> has(each, method));
    }

    /** A number of SqlTypes, or a descriptor's only instance. */
    private static Optional<JdbcCode> code(Object value) {
        if (value instanceof Integer number) {
            return Optional.ofNullable(JdbcCode.of(number)).filter(each -> each != JdbcCode.ARRAY);
        }
        return value instanceof StaticField field && List.of("INSTANCE").contains(field.name())
                ? ShippedTypes.code(field.owner())
                : Optional.empty();
    }
}
