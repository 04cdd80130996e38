package dev.retort.processor.entity.type;

import static dev.retort.processor.entity.view.Family.HIBERNATE;

import dev.retort.processor.entity.view.Annotation;
import dev.retort.processor.entity.view.Annotations;
import dev.retort.processor.entity.view.View;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** What classes and packages register for a Java type wherever it is used: user types, descriptors, converters. */
final class Registrations {
    private final List<Annotation> converters = new ArrayList<>();
    private final Map<String, Annotation> types = new HashMap<>();

    Registrations(Elements elements, View view, Collection<TypeElement> classes) {
        Set<Element> places = new LinkedHashSet<>();
        for (TypeElement type : classes) {
            places.add(elements.getPackageOf(type));
            places.add(type);
        }
        places.forEach(place -> add(view.of(place)));
    }

    private void add(Annotations annotations) {
        converters.addAll(annotations.all(HIBERNATE, "ConverterRegistration"));
        annotations.all(HIBERNATE, "TypeRegistration").forEach(each -> add(each, "basicClass"));
        annotations.all(HIBERNATE, "JavaTypeRegistration").forEach(each -> add(each, "javaType"));
    }

    private void add(Annotation registration, String member) {
        registration.type(member).ifPresent(type -> types.put(type.toString(), registration));
    }

    /** The {@code @ConverterRegistration}s. */
    List<Annotation> converters() {
        return converters;
    }

    /** Refuses an attribute of a type that a user type or a descriptor is registered for. */
    void refuse(BasicAttribute attribute, JavaShape shape) throws UnmappedTypeException {
        Annotation registration = types.get(shape.className());
        if (registration != null) {
            throw ExplicitTypes.unreadable(attribute, "the type " + shape.className() + " of " + registration);
        }
    }
}
