package dev.retort.processor.entity.type;

import static dev.retort.processor.entity.view.AnnotationFamily.HIBERNATE;

import dev.retort.processor.entity.view.Annotation;
import dev.retort.processor.entity.view.AnnotationView;
import dev.retort.processor.entity.view.Annotations;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** User types, descriptors and converters that classes and packages register for a Java type. */
final class TypeRegistrations {
    private final List<Annotation> converters = new ArrayList<>();
    private final Map<String, TypeElement> userTypes = new HashMap<>();
    private final Map<String, TypeElement> descriptors = new HashMap<>();
    private final Map<JdbcCode, TypeElement> jdbcTypes = new EnumMap<>(JdbcCode.class);

    TypeRegistrations(Elements elements, AnnotationView view, Collection<TypeElement> classes) {
        Set<Element> places = new LinkedHashSet<>();
        for (TypeElement type : classes) {
            places.add(elements.getPackageOf(type));
            places.add(type);
        }
        places.forEach(place -> add(view.of(place)));
    }

    private void add(Annotations annotations) {
        converters.addAll(annotations.all(HIBERNATE, "ConverterRegistration"));
        annotations.all(HIBERNATE, "TypeRegistration").forEach(each -> add(each, "basicClass", "userType", userTypes));
        annotations
                .all(HIBERNATE, "JavaTypeRegistration")
                .forEach(each -> add(each, "javaType", "descriptorClass", descriptors));
        annotations.all(HIBERNATE, "JdbcTypeRegistration").forEach(this::addJdbcType);
    }

    /** Without a code the descriptor stands for its own, and the column stays what it is. */
    private void addJdbcType(Annotation registration) {
        JdbcCode code = JdbcCode.of(registration.integer("registrationCode", Integer.MIN_VALUE));
        if (code != null) {
            registration.type("value").flatMap(TypeDescriptors::element).ifPresent(each -> jdbcTypes.put(code, each));
        }
    }

    private static void add(Annotation registration, String member, String registered, Map<String, TypeElement> known) {
        registration
                .type(member)
                .ifPresent(type -> registration
                        .type(registered)
                        .flatMap(TypeDescriptors::element)
                        .ifPresent(each -> known.put(name(type), each)));
    }

    /** The class, without its type arguments and the annotations that stand on its use. */
    private static String name(TypeMirror type) {
        return TypeDescriptors.element(type)
                .map(each -> each.getQualifiedName().toString())
                .orElseGet(type::toString);
    }

    /** The {@code @ConverterRegistration}s. */
    List<Annotation> converters() {
        return converters;
    }

    /** The user type of a Java type. */
    Optional<TypeElement> userType(TypeMirror type) {
        return Optional.ofNullable(userTypes.get(name(type)));
    }

    /** The descriptor that stands for a JDBC type in the place of Hibernate's own. */
    Optional<TypeElement> jdbcType(JdbcCode code) {
        return Optional.ofNullable(jdbcTypes.get(code));
    }

    /** The descriptor of a Java type. */
    Optional<TypeElement> descriptor(TypeMirror type) {
        return Optional.ofNullable(descriptors.get(name(type)));
    }
}
