package dev.retort.processor.entity.xml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.type.DeclaredType;

/** The annotations of a class or member in a mapping file, which override those in Java. */
final class AnnotatedMapping {
    /** What is replaced as a whole: the files' join columns take the place of all join columns in Java, not of the first. */
    private static final Set<String> REPEATABLE = Set.of(
            "AssociationOverride",
            "AttributeOverride",
            "Convert",
            "JoinColumn",
            "MapKeyJoinColumn",
            "PrimaryKeyJoinColumn",
            "SecondaryTable",
            "SequenceGenerator",
            "TableGenerator");

    private final List<XmlMirror> mirrors = new ArrayList<>();

    void add(XmlMirror mirror) {
        mirrors.add(mirror);
    }

    /** These annotations over those that stand in Java. */
    List<AnnotationMirror> over(List<? extends AnnotationMirror> java) {
        List<AnnotationMirror> result = new ArrayList<>(java);
        Map<String, List<XmlMirror>> repeated = new LinkedHashMap<>();
        for (XmlMirror mirror : mirrors) {
            String type = mirror.type().toString();
            if (REPEATABLE.contains(mirror.type().asElement().getSimpleName().toString())) {
                repeated.computeIfAbsent(type, key -> new ArrayList<>()).add(mirror);
            } else {
                merge(mirror, type, result);
            }
        }
        repeated.forEach((type, all) -> {
            result.removeIf(each -> is(each, type) || is(each, type + "s"));
            result.add(container(all).map(AnnotationMirror.class::cast).orElse(all.get(0)));
        });
        return result;
    }

    /** Annotations in the container that their type has for several: so does Hibernate put even one. */
    private static Optional<XmlMirror> container(List<XmlMirror> all) {
        return all.get(0).type().asElement().getAnnotationMirrors().stream()
                .filter(each -> is(each, "java.lang.annotation.Repeatable"))
                .flatMap(each -> each.getElementValues().values().stream())
                .map(AnnotationValue::getValue)
                .filter(DeclaredType.class::isInstance)
                .map(DeclaredType.class::cast)
                .findFirst()
                .map(type -> XmlMirror.of(
                        type,
                        "value",
                        new XmlValue(all.stream().map(XmlValue::new).toList())));
    }

    private static void merge(XmlMirror mirror, String type, List<AnnotationMirror> result) {
        for (int i = 0; i < result.size(); i++) {
            if (is(result.get(i), type)) {
                result.set(i, mirror.over(result.get(i)));
                return;
            }
        }
        result.add(mirror);
    }

    private static boolean is(AnnotationMirror mirror, String type) {
        return mirror.getAnnotationType().toString().equals(type);
    }
}
