package dev.retort.processor.entity.view;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;

/**
 * The annotations of one element, by {@link AnnotationFamily} and name without package: {@code annotations.find(JPA, "Column")}. What stands
 * in a container, such as {@code @JoinColumns}, is found as if it stood alone; the container is found as well, under its own name.
 * An element that bears {@code jakarta} annotations of a family has its {@code javax} ones ignored: libraries bear both, for old and
 * new platforms.
 */
public final class Annotations {
    private static final Annotations NONE = new Annotations(List.of(), Map.of());

    private final List<Annotation> all;
    private final Map<AnnotationFamily, Map<String, List<Annotation>>> byName;

    private Annotations(List<Annotation> all, Map<AnnotationFamily, Map<String, List<Annotation>>> byName) {
        this.all = all;
        this.byName = byName;
    }

    static Annotations read(AnnotationView view, List<? extends AnnotationMirror> mirrors) {
        if (mirrors.isEmpty()) {
            return NONE;
        }
        List<Annotation> all = new ArrayList<>();
        Map<AnnotationFamily, Map<String, List<Annotation>>> byName = new EnumMap<>(AnnotationFamily.class);
        List<Annotation> written = mirrors.stream().map(view::annotation).toList();
        for (Annotation annotation : written) {
            if (annotation.isJavax() && written.stream().anyMatch(annotation::isSupersededBy)) {
                continue;
            }
            add(annotation, all, byName);
            if (annotation.isContainer()) {
                annotation.annotations("value").forEach(each -> add(each, all, byName));
            }
        }
        return new Annotations(Collections.unmodifiableList(all), byName);
    }

    private static void add(
            Annotation annotation, List<Annotation> all, Map<AnnotationFamily, Map<String, List<Annotation>>> byName) {
        all.add(annotation);
        byName.computeIfAbsent(annotation.family(), family -> new HashMap<>())
                .computeIfAbsent(annotation.name(), name -> new ArrayList<>())
                .add(annotation);
    }

    /** The annotations of a name, in the order of the source. */
    public List<Annotation> all(AnnotationFamily family, String name) {
        return Collections.unmodifiableList(
                byName.getOrDefault(family, Map.of()).getOrDefault(name, List.of()));
    }

    /** The first annotation of a name. */
    public Optional<Annotation> find(AnnotationFamily family, String name) {
        List<Annotation> found = byName.getOrDefault(family, Map.of()).getOrDefault(name, List.of());
        return found.isEmpty() ? Optional.empty() : Optional.of(found.get(0));
    }

    /** Whether there is an annotation of a name. */
    public boolean has(AnnotationFamily family, String name) {
        return byName.getOrDefault(family, Map.of()).containsKey(name);
    }

    /** Every annotation, in the order of the source; a container is followed by what it holds. */
    public List<Annotation> all() {
        return all;
    }

    /**
     * The annotation of a name, or else the first that stands on the declaration of one of the annotations here: {@code @JdbcTypeCode}
     * on the user's own {@code @Money}. One level deep, as Hibernate looks.
     */
    public Optional<Annotation> locate(AnnotationFamily family, String name) {
        Optional<Annotation> found = find(family, name);
        for (int i = 0; found.isEmpty() && i < all.size(); i++) {
            found = all.get(i).meta().find(family, name);
        }
        return found;
    }

    /** The annotations here whose declaration bears an annotation of a name, such as {@code @IdGeneratorType}. */
    public List<Annotation> annotatedWith(AnnotationFamily family, String name) {
        return all.stream().filter(each -> each.meta().has(family, name)).toList();
    }

    @Override
    public String toString() {
        return all.toString();
    }
}
