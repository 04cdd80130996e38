package dev.retort.processor.entity.xml;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;

/** An annotation that stands in a mapping file. */
record XmlMirror(DeclaredType type, Map<ExecutableElement, AnnotationValue> values) implements AnnotationMirror {
    private static final Set<String> CONSTRAINTS = Set.of("check", "indexes", "uniqueConstraints");

    XmlMirror {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** An annotation with one member. */
    static XmlMirror of(DeclaredType type, String member, XmlValue value) {
        return new XmlMirror(
                type,
                ElementFilter.methodsIn(type.asElement().getEnclosedElements()).stream()
                        .filter(each -> each.getSimpleName().contentEquals(member))
                        .collect(Collectors.toMap(Function.identity(), each -> value)));
    }

    /**
     * This annotation over one of the same type in Java: what is said here counts. Constraints and indexes are those said here, even
     * none, unless all that is said is the schema that a file has for every table.
     */
    XmlMirror over(AnnotationMirror java) {
        boolean schemaAlone = values.keySet().stream()
                .map(member -> member.getSimpleName().toString())
                .allMatch(Set.of("schema", "catalog")::contains);
        Map<ExecutableElement, AnnotationValue> merged = new LinkedHashMap<>();
        java.getElementValues().forEach((member, value) -> {
            String name = member.getSimpleName().toString();
            if (schemaAlone || !CONSTRAINTS.contains(name)) {
                merged.put(member, value);
            }
        });
        merged.putAll(values);
        return new XmlMirror(type, merged);
    }

    @Override
    public DeclaredType getAnnotationType() {
        return type;
    }

    @Override
    public Map<? extends ExecutableElement, ? extends AnnotationValue> getElementValues() {
        return values;
    }

    @Override
    public String toString() {
        return "@" + type;
    }
}
