package dev.retort.processor;

import java.util.Collection;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** The classes of a compilation that a persistence provider would read, over all its rounds; by name, since elements live for one round. */
final class MappedClasses {
    /** The annotations that make a class one of these. */
    static final Set<String> ANNOTATIONS = Stream.of("jakarta.persistence.", "javax.persistence.")
            .flatMap(prefix -> Stream.of("Entity", "MappedSuperclass", "Embeddable", "Converter")
                    .map(prefix::concat))
            .collect(Collectors.toUnmodifiableSet());

    private final SortedSet<String> names = new TreeSet<>();

    /** Adds the classes of a round; true if there were any. */
    boolean collect(Collection<? extends TypeElement> annotations, RoundEnvironment round) {
        boolean added = false;
        for (TypeElement annotation : annotations) {
            if (ANNOTATIONS.contains(annotation.getQualifiedName().toString())) {
                for (TypeElement type : ElementFilter.typesIn(round.getElementsAnnotatedWith(annotation))) {
                    added |= names.add(type.getQualifiedName().toString());
                }
            }
        }
        return added;
    }

    /** Their qualified names. */
    SortedSet<String> names() {
        return names;
    }

    /** Whether a class of this name is there and still annotated. */
    static boolean isMapped(Elements elements, String name) {
        TypeElement type = elements.getTypeElement(name);
        return type != null
                && type.getAnnotationMirrors().stream()
                        .map(each -> each.getAnnotationType().asElement())
                        .anyMatch(each -> each instanceof TypeElement annotation
                                && ANNOTATIONS.contains(
                                        annotation.getQualifiedName().toString()));
    }
}
