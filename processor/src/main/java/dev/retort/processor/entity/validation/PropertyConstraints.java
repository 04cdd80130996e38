package dev.retort.processor.entity.validation;

import static dev.retort.processor.entity.view.AnnotationFamily.CONSTRAINT;

import dev.retort.processor.entity.hibernate.HibernateProfile;
import dev.retort.processor.entity.type.ValidationLimits;
import dev.retort.processor.entity.view.Annotation;
import dev.retort.processor.entity.view.Annotations;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Gathers what the constraints of one property say. Constraints of {@code javax.validation} are not Hibernate 7's and say nothing. */
final class PropertyConstraints {
    private static final String OWN = "jakarta.validation.constraints.";
    private static final String NOT_NULL = OWN + "NotNull";
    private static final Set<String> NOT_BLANK = Set.of(OWN + "NotBlank", OWN + "NotEmpty");

    private final HibernateProfile profile;
    private boolean notNull;
    private boolean text;
    private boolean cascaded;
    private @Nullable Integer length;
    private @Nullable Integer precision;
    private @Nullable Integer scale;
    private final Set<String> checks = new LinkedHashSet<>();

    PropertyConstraints(HibernateProfile profile) {
        this.profile = profile;
    }

    /** Adds the constraints on a field or getter. */
    void add(Element member, Annotations annotations) {
        TypeMirror type = member instanceof ExecutableElement getter ? getter.getReturnType() : member.asType();
        // A type variable does not count as the String that it stands for.
        text |= type instanceof DeclaredType declared
                && declared.asElement() instanceof TypeElement element
                && element.getQualifiedName().contentEquals("java.lang.String");
        for (Annotation annotation : annotations.all()) {
            cascaded |= annotation.qualifiedName().equals("jakarta.validation.Valid");
            if (isOfDefaultGroup(annotation)) {
                notNull |= add(annotation, Map.of(), new HashSet<>());
            }
        }
    }

    /** Whether there is anything to say. */
    boolean any() {
        return cascaded || !limits().equals(ValidationLimits.NONE);
    }

    ConstrainedProperty toConstrained() {
        return new ConstrainedProperty(limits(), cascaded);
    }

    private ValidationLimits limits() {
        return new ValidationLimits(notNull, text ? length : null, precision, scale, List.copyOf(checks));
    }

    private static boolean isOfDefaultGroup(Annotation annotation) {
        List<String> groups =
                annotation.types("groups").stream().map(Object::toString).toList();
        return groups.isEmpty() || groups.contains("jakarta.validation.groups.Default");
    }

    /**
     * Adds a constraint and those that it is composed of.
     *
     * @param overridden the members that an enclosing constraint sets
     * @param enclosing the constraints that it is within, against circles
     * @return whether it forbids null
     */
    private boolean add(Annotation annotation, Map<String, Long> overridden, Set<String> enclosing) {
        apply(annotation, overridden);
        boolean composed = false;
        if (isConstraint(annotation) && enclosing.add(annotation.qualifiedName())) {
            composed = addParts(annotation, overridden, enclosing);
            enclosing.remove(annotation.qualifiedName());
        }
        String name = annotation.qualifiedName();
        return composed || name.equals(NOT_NULL) || (NOT_BLANK.contains(name) && profile.requiresNotBlank());
    }

    /** Of parts joined by "or", which forbid null only together, one that is composed itself counts as it would alone. */
    private boolean addParts(Annotation whole, Map<String, Long> overridden, Set<String> enclosing) {
        List<Annotation> parts = whole.meta().all().stream()
                .filter(PropertyConstraints::isConstraint)
                .toList();
        boolean one = false;
        boolean all = !parts.isEmpty();
        for (Annotation part : parts) {
            boolean forbidsNull = add(part, overrides(whole, part, overridden), enclosing);
            one |= forbidsNull;
            all &= forbidsNull;
        }
        boolean alternative = isAlternative(whole) && profile.readsAlternativeConstraints();
        boolean forbidsNull = alternative ? all : one;
        notNull |= forbidsNull;
        return forbidsNull;
    }

    private static boolean isConstraint(Annotation annotation) {
        return annotation.meta().all(CONSTRAINT, "Constraint").stream()
                .anyMatch(each -> each.qualifiedName().equals("jakarta.validation.Constraint"));
    }

    private static boolean isAlternative(Annotation annotation) {
        return annotation
                .meta()
                .find(CONSTRAINT, "ConstraintComposition")
                .filter(each -> each.constant("value").equals("OR"))
                .isPresent();
    }

    /** The members of a part that members of the whole stand for: {@code min} of {@code @Range} is {@code value} of {@code @Min}. */
    private static Map<String, Long> overrides(Annotation whole, Annotation part, Map<String, Long> overridden) {
        Map<String, Long> overrides = new HashMap<>();
        for (String member : whole.members()) {
            for (Annotation override : whole.onMember(member).all(CONSTRAINT, "OverridesAttribute")) {
                boolean ofPart = override.type("constraint")
                        .filter(type -> type.toString().equals(part.qualifiedName()))
                        .isPresent();
                if (ofPart) {
                    String name = override.string("name");
                    overrides.put(name.isEmpty() ? member : name, value(whole, overridden, member, 0));
                }
            }
        }
        return overrides;
    }

    private void apply(Annotation annotation, Map<String, Long> overridden) {
        switch (annotation.qualifiedName()) {
            case OWN + "Size", "org.hibernate.validator.constraints.Length" -> {
                long max = value(annotation, overridden, "max", Integer.MAX_VALUE);
                if (max < Integer.MAX_VALUE) {
                    length = (int) max;
                }
            }
            case OWN + "Digits" -> {
                int fraction = (int) value(annotation, overridden, "fraction", 0);
                precision = (int) value(annotation, overridden, "integer", 0) + fraction;
                scale = fraction;
            }
            case OWN + "Min" -> checks.add("{0}>=" + value(annotation, overridden, "value", 0));
            case OWN + "Max" -> checks.add("{0}<=" + value(annotation, overridden, "value", 0));
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
