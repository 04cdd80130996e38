package dev.retort.processor.entity.model;

import static dev.retort.processor.entity.view.AnnotationFamily.HIBERNATE;

import dev.retort.processor.entity.code.CodeEvaluator;
import dev.retort.processor.entity.view.Annotation;
import dev.retort.processor.entity.view.Annotations;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/**
 * Composite user types: for a value of some class, another class whose attributes say the columns, as {@code embeddable()} of the user type
 * returns it. {@code @CompositeType} on a member names one, {@code @CompositeTypeRegistration} gives it to all members of a class.
 */
public final class CompositeTypes {
    private final ClassQueries classes;
    private final CodeEvaluator code;
    private final Map<String, TypeMirror> registered = new HashMap<>();
    private final Set<TypeElement> mappers = new HashSet<>();

    /** With the registrations on some classes and on their packages. */
    public CompositeTypes(ClassQueries classes, CodeEvaluator code, Collection<TypeElement> places) {
        this.classes = classes;
        this.code = code;
        Set<Element> all = new LinkedHashSet<>(places);
        places.forEach(place -> all.add(classes.elements().getPackageOf(place)));
        for (Element place : all) {
            for (Annotation each : classes.view().of(place).all(HIBERNATE, "CompositeTypeRegistration")) {
                each.type("embeddableClass")
                        .ifPresent(type ->
                                each.type("userType").ifPresent(userType -> registered.put(name(type), userType)));
            }
        }
    }

    /** None at all. */
    static CompositeTypes none(ClassQueries classes) {
        return new CompositeTypes(classes, CodeEvaluator.none(classes.elements()), Set.of());
    }

    /** The composite user type of a member's values: that of an annotation such as {@code @CompositeType}, or the one registered. */
    public Optional<TypeMirror> userType(Annotations annotations, String annotation, TypeMirror type) {
        return annotations
                .find(HIBERNATE, annotation)
                .flatMap(each -> each.type("value"))
                .or(() -> Optional.ofNullable(registered.get(name(type))));
    }

    /** The class, without its type arguments and the annotations that stand on its use. */
    private String name(TypeMirror type) {
        return classes.element(type)
                .map(each -> each.getQualifiedName().toString())
                .orElseGet(type::toString);
    }

    /** The class that maps a member's values; empty where they have no composite user type, or it is not known. */
    Optional<TypeMirror> mapper(Annotations annotations, String annotation, TypeMirror type) {
        Optional<TypeElement> mapper = userType(annotations, annotation, type)
                .flatMap(classes::element)
                .flatMap(userType -> code.call(userType, "embeddable"))
                .filter(TypeElement.class::isInstance)
                .map(TypeElement.class::cast);
        mapper.ifPresent(mappers::add);
        return mapper.map(TypeElement::asType);
    }

    /** Whether a class maps the values of another. */
    boolean isMapper(TypeElement type) {
        return mappers.contains(type);
    }
}
