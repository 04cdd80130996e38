package dev.retort.processor.entity.type;

import static dev.retort.processor.entity.view.AnnotationFamily.JPA;

import dev.retort.processor.entity.Compiled;
import dev.retort.processor.entity.hibernate.HibernateProfile;
import dev.retort.processor.entity.validation.BeanValidation;
import dev.retort.processor.entity.validation.ConstrainedProperty;
import dev.retort.processor.entity.view.AnnotationView;
import dev.retort.processor.entity.view.Annotations;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** Entities with one attribute a variant, and the classes that the attributes use. */
final class Variants {
    private static final String IMPORTS = """
            import jakarta.persistence.Column; import jakarta.persistence.Convert; import jakarta.persistence.Enumerated;
            import jakarta.persistence.EnumType; import jakarta.persistence.Lob; import jakarta.persistence.Temporal;
            import jakarta.persistence.TemporalType; import jakarta.persistence.Version;
            import jakarta.persistence.MapKeyColumn; import jakarta.persistence.MapKeyEnumerated;
            import jakarta.persistence.MapKeyTemporal; import jakarta.validation.constraints.*;
            import java.math.*; import java.sql.Blob; import java.sql.Clob; import java.sql.NClob; import java.time.*;
            import java.util.*; import org.hibernate.annotations.*; import org.hibernate.type.*;
            import org.hibernate.type.descriptor.java.*; import org.hibernate.type.descriptor.jdbc.*;
            import org.hibernate.annotations.JavaType; import org.hibernate.annotations.JdbcType;
            import org.hibernate.annotations.Array; import org.hibernate.annotations.Type; import java.time.Duration; import java.time.Instant;
            import org.hibernate.validator.constraints.Length; import org.hibernate.validator.constraints.Range;
            """;

    private static final String[] CLASSES = {
        "public enum Color { RED, GREEN, BLUE }",
        "public enum Many { " + constants(200) + " }",
        "public class Plain implements java.io.Serializable {}",
        "@java.lang.annotation.Target(java.lang.annotation.ElementType.TYPE_USE) public @interface Maybe {}",
        "public class Opaque {}",
        "public class Weight {}",
        "public class Rgb implements java.io.Serializable {}",
        converter("WeightToLong", "Weight", "Long"),
        "@org.hibernate.annotations.ConverterRegistration(converter = WeightToLong.class)"
                + " @org.hibernate.annotations.TypeRegistration(basicClass = Rgb.class, userType = Custom.class)"
                + " @jakarta.persistence.MappedSuperclass public class Registry {}",
        "public class Money implements java.io.Serializable {}",
        converter("DurationToLong", "java.time.Duration", "Long"),
        converter("TextsToText", "java.util.List<String>", "String"),
        converter("TextToBoolean", "String", "Boolean"),
        converter("TextToFloat", "String", "Float"),
        converter("TextToBytes", "String", "byte[]"),
        converter("TextToDate", "String", "java.util.Date"),
        converter("TextToColor", "String", "Color"),
        converter("ColorToText", "Color", "String"),
        converter("ColorToNumber", "Color", "Integer"),
        converter("ColorToBytes", "Color", "byte[]"),
        converter("BooleanToText", "Boolean", "String"),
        "public enum Coded { A(\"a\"); @jakarta.persistence.EnumeratedValue final String code;"
                + " Coded(String code) { this.code = code; } }",
        "public abstract class Custom implements org.hibernate.usertype.UserType<String> {}",
        "@jakarta.persistence.Converter(autoApply = true) public class MoneyToDecimal extends ToDecimal<Money> {}",
        "public abstract class ToDecimal<T> implements jakarta.persistence.AttributeConverter<T, java.math.BigDecimal> {"
                + " public java.math.BigDecimal convertToDatabaseColumn(T value) { return null; }"
                + " public T convertToEntityAttribute(java.math.BigDecimal value) { return null; } }",
        "@org.hibernate.annotations.JdbcTypeCode(1) @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy"
                + ".RUNTIME) public @interface Short40 {}",
        constraint("Required", "@jakarta.validation.constraints.NotNull @jakarta.validation.constraints.Size(max = 7)"),
        constraint(
                "EitherNotNull",
                "@org.hibernate.validator.constraints.ConstraintComposition(org.hibernate.validator.constraints"
                        + ".CompositionType.OR) @jakarta.validation.constraints.NotNull @jakarta.validation.constraints"
                        + ".Email"),
    };

    private Variants() {}

    /** The sources of an entity {@code E} with an attribute {@code f0}, {@code f1} … for each variant. */
    static String[] sources(List<String> variants) {
        StringBuilder entity = new StringBuilder(IMPORTS).append("@jakarta.persistence.Entity public class E {\n");
        entity.append("@jakarta.persistence.Id int id;\n");
        for (int i = 0; i < variants.size(); i++) {
            entity.append(variants.get(i)).append(" f").append(i).append(";\n");
        }
        return Stream.concat(Stream.of(CLASSES), Stream.of(entity.append("}").toString()))
                .toArray(String[]::new);
    }

    /** The attributes of {@code E}. */
    static List<BasicAttribute> attributes(Compiled compiled) {
        AnnotationView view = new AnnotationView(compiled.elements());
        Map<String, ConstrainedProperty> constraints = new BeanValidation(
                        compiled.elements(), compiled.types(), view, true, HibernateProfile.NEWEST)
                .of(compiled.type("E"));
        List<BasicAttribute> attributes = new ArrayList<>();
        for (VariableElement field : ElementFilter.fieldsIn(compiled.type("E").getEnclosedElements())) {
            Annotations annotations = view.of(field);
            if (!annotations.has(JPA, "Id")) {
                attributes.add(new BasicAttribute(
                        field,
                        field.asType(),
                        annotations,
                        annotations.find(JPA, "Column"),
                        Optional.empty(),
                        annotations.has(JPA, "Version") ? ColumnRole.VERSION : ColumnRole.ATTRIBUTE,
                        limits(constraints.get(field.getSimpleName().toString()))));
            }
        }
        return attributes;
    }

    private static ValidationLimits limits(@Nullable ConstrainedProperty constrained) {
        return constrained == null ? ValidationLimits.NONE : constrained.limits();
    }

    static BasicTypes basicTypes(Compiled compiled) {
        List<TypeElement> classes =
                List.of(compiled.type("E"), compiled.type("MoneyToDecimal"), compiled.type("Registry"));
        return new BasicTypes(
                compiled.elements(),
                compiled.types(),
                new AnnotationView(compiled.elements()),
                compiled.code(),
                classes,
                HibernateProfile.NEWEST);
    }

    private static String converter(String name, String domain, String relational) {
        return "@jakarta.persistence.Converter public class %s implements jakarta.persistence.AttributeConverter<%s, %s> {"
                        .formatted(name, domain, relational)
                + " public %s convertToDatabaseColumn(%s value) { return null; }".formatted(relational, domain)
                + " public %s convertToEntityAttribute(%s value) { return null; } }".formatted(domain, relational);
    }

    private static String constraint(String name, String parts) {
        return parts + " @jakarta.validation.Constraint(validatedBy = {}) @java.lang.annotation.Retention("
                + "java.lang.annotation.RetentionPolicy.RUNTIME) public @interface " + name + " {"
                + " String message() default \"\"; Class<?>[] groups() default {};"
                + " Class<? extends jakarta.validation.Payload>[] payload() default {}; }";
    }

    private static String constants(int count) {
        StringBuilder constants = new StringBuilder();
        for (int i = 0; i < count; i++) {
            constants.append(i == 0 ? "" : ", ").append("C").append(i);
        }
        return constants.toString();
    }
}
