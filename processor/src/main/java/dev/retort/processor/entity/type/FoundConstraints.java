package dev.retort.processor.entity.type;

import static dev.retort.processor.entity.view.Family.CONSTRAINT;

import dev.retort.processor.entity.view.Annotation;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gathers what the constraints of one attribute say. */
final class FoundConstraints {
    private static final Set<String> NOT_NULL = Set.of("NotNull", "NotBlank", "NotEmpty");

    private boolean notNull;
    private @Nullable Integer length;
    private @Nullable Integer precision;
    private @Nullable Integer scale;
    private final Set<String> checks = new LinkedHashSet<>();

    void add(Annotation annotation) {
        if (isOfDefaultGroup(annotation)) {
            notNull |= add(annotation, Map.of(), new HashSet<>());
        }
    }

    Limits limits() {
        return new Limits(notNull, length, precision, scale, List.copyOf(checks));
    }

    private static boolean isOfDefaultGroup(Annotation annotation) {
        List<String> groups =
                annotation.types("groups").stream().map(Object::toString).toList();
        return groups.isEmpty() || groups.stream().anyMatch(group -> group.endsWith(".validation.groups.Default"));
    }

    /**
     * Adds a constraint and those that it is composed of.
     *
     * @param overridden the members that an enclosing constraint sets
     * @param enclosing the constraints that it is within, against circles
     * @return whether it forbids null
     */
    private boolean add(Annotation annotation, Map<String, Long> overridden, Set<String> enclosing) {
        boolean forbidsNull = false;
        if (annotation.family() == CONSTRAINT) {
            forbidsNull = NOT_NULL.contains(annotation.name());
            apply(annotation, overridden);
        }
        if (!annotation.meta().has(CONSTRAINT, "Constraint") || !enclosing.add(annotation.qualifiedName())) {
            return forbidsNull;
        }
        List<Annotation> parts = annotation.meta().all().stream()
                .filter(part -> part.meta().has(CONSTRAINT, "Constraint"))
                .toList();
        boolean any = false;
        boolean all = !parts.isEmpty();
        for (Annotation part : parts) {
            boolean one = add(part, overrides(annotation, part), enclosing);
            any |= one;
            all &= one;
        }
        enclosing.remove(annotation.qualifiedName());
        return forbidsNull || (isAlternative(annotation) ? all : any);
    }

    private static boolean isAlternative(Annotation annotation) {
        return annotation
                .meta()
                .find(CONSTRAINT, "ConstraintComposition")
                .filter(each -> each.constant("value").equals("OR"))
                .isPresent();
    }

    /** The members of a part that members of the whole stand for: {@code min} of {@code @Range} is {@code value} of {@code @Min}. */
    private static Map<String, Long> overrides(Annotation whole, Annotation part) {
        Map<String, Long> overrides = new HashMap<>();
        for (String member : whole.members()) {
            for (Annotation override : whole.onMember(member).all(CONSTRAINT, "OverridesAttribute")) {
                boolean ofPart = override.type("constraint")
                        .filter(type -> type.toString().equals(part.qualifiedName()))
                        .isPresent();
                if (ofPart) {
                    String name = override.string("name");
                    overrides.put(name.isEmpty() ? member : name, whole.integer(member, 0L));
                }
            }
        }
        return overrides;
    }

    private void apply(Annotation annotation, Map<String, Long> overridden) {
        switch (annotation.name()) {
            case "Size", "Length" -> {
                long max = value(annotation, overridden, "max", Integer.MAX_VALUE);
                if (max < Integer.MAX_VALUE) {
                    length = (int) max;
                }
            }
            case "Digits" -> {
                int fraction = (int) value(annotation, overridden, "fraction", 0);
                precision = (int) value(annotation, overridden, "integer", 0) + fraction;
                scale = fraction;
            }
            case "Min" -> checks.add("{0}>=" + value(annotation, overridden, "value", 0));
            case "Max" -> checks.add("{0}<=" + value(annotation, overridden, "value", 0));
            default -> {
                // The others have no part in the schema.
            }
        }
    }

    private static long value(Annotation annotation, Map<String, Long> overridden, String member, long otherwise) {
        Long value = overridden.get(member);
        return value == null ? annotation.integer(member, otherwise) : value;
    }
}
