package dev.retort.processor.entity.binding;

import static dev.retort.processor.entity.view.AnnotationFamily.JPA;

import dev.retort.processor.entity.view.Annotation;
import dev.retort.processor.entity.view.Annotations;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What {@code @AttributeOverride}, {@code @AssociationOverride} and {@code @Convert} say of attributes further in. Scopes are asked from
 * the outermost in: an entity overrides what its embeddable says.
 */
public final class AttributeOverrides {
    private final List<Scope> scopes;

    private record Scope(
            Map<String, Annotation> columns, Map<String, Annotation> associations, Map<String, Annotation> converts) {}

    private AttributeOverrides(List<Scope> scopes) {
        this.scopes = scopes;
    }

    /** No overrides. */
    static AttributeOverrides none() {
        return new AttributeOverrides(List.of());
    }

    /** These overrides and, after them, those of an element whose names start at a path. */
    AttributeOverrides and(String path, Annotations annotations) {
        Map<String, Annotation> columns = named(annotations.all(JPA, "AttributeOverride"), "name", path);
        Map<String, Annotation> associations = named(annotations.all(JPA, "AssociationOverride"), "name", path);
        Map<String, Annotation> converts = named(annotations.all(JPA, "Convert"), "attributeName", path);
        if (columns.isEmpty() && associations.isEmpty() && converts.isEmpty()) {
            return this;
        }
        List<Scope> all = new ArrayList<>(scopes);
        all.add(new Scope(columns, associations, converts));
        return new AttributeOverrides(all);
    }

    private static Map<String, Annotation> named(List<Annotation> annotations, String member, String path) {
        Map<String, Annotation> byName = new HashMap<>();
        for (Annotation annotation : annotations) {
            String name = annotation.string(member);
            if (!name.isBlank()) {
                byName.putIfAbsent(join(path, name), annotation);
            }
        }
        return byName;
    }

    /** The {@code @Column} that overrides the one of an attribute. */
    public Optional<Annotation> column(String path) {
        return find(path, Scope::columns).flatMap(override -> override.annotation("column"));
    }

    /** The {@code @AssociationOverride} of an attribute. */
    public Optional<Annotation> association(String path) {
        return find(path, Scope::associations);
    }

    /** The {@code @Convert} of an attribute. */
    public Optional<Annotation> convert(String path) {
        return find(path, Scope::converts);
    }

    private Optional<Annotation> find(String path, Function<Scope, Map<String, Annotation>> kind) {
        Optional<Annotation> exact = exact(path, kind);
        return exact.isEmpty() && !scopes.isEmpty() && path.contains(".{element}.")
                ? exact(path.replace(".{element}.", "."), kind)
                : exact;
    }

    private Optional<Annotation> exact(String path, Function<Scope, Map<String, Annotation>> kind) {
        for (Scope scope : scopes) {
            Annotation override = kind.apply(scope).get(path);
            if (override != null) {
                return Optional.of(override);
            }
        }
        return Optional.empty();
    }

    /** A path and a name below it. */
    public static String join(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}
