package dev.retort.processor.entity.validation;

import dev.retort.processor.entity.hibernate.HibernateProfile;
import dev.retort.processor.entity.view.AnnotationView;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * The constraints of Bean Validation that Hibernate puts into the schema, where the library and a provider of it are on the class path:
 * {@code @NotNull}, {@code @NotBlank}, {@code @NotEmpty}, {@code @Size}, {@code @Length}, {@code @Digits}, {@code @Min} and {@code
 * @Max}, alone or within another constraint such as {@code @Range}. No other constraint has a part in the schema, and only those of the
 * default group have.
 */
public final class BeanValidation {
    private static final String LIBRARY = "jakarta.validation.ConstraintViolation";
    private static final Set<String> PROVIDERS =
            Set.of("org.hibernate.validator.HibernateValidator", "org.apache.bval.jsr.ApacheValidationProvider");

    private final AnnotationView view;
    private final Types types;
    private final HibernateProfile profile;
    private final boolean active;
    private final Map<TypeElement, Map<String, ConstrainedProperty>> known = new HashMap<>();

    /**
     * Over a class path.
     *
     * @param wanted whether constraints are to have a part in the schema at all
     * @param profile the rules of the version of Hibernate
     */
    public BeanValidation(
            Elements elements, Types types, AnnotationView view, boolean wanted, HibernateProfile profile) {
        this.view = view;
        this.types = types;
        this.profile = profile;
        this.active = wanted
                && elements.getTypeElement(LIBRARY) != null
                && PROVIDERS.stream().anyMatch(provider -> elements.getTypeElement(provider) != null);
    }

    /**
     * The constrained properties of a class by name. A constraint on the field or on the getter counts, be it of a superclass or an
     * interface.
     */
    public Map<String, ConstrainedProperty> of(TypeElement type) {
        return active ? known.computeIfAbsent(type, this::read) : Map.of();
    }

    private Map<String, ConstrainedProperty> read(TypeElement type) {
        Map<String, ConstrainedProperty> properties = new TreeMap<>();
        new ConstrainedMembers(types, view).of(type).forEach((property, members) -> {
            PropertyConstraints found = new PropertyConstraints(profile);
            members.forEach(member -> found.add(member, view.of(member)));
            if (found.any()) {
                properties.put(property, found.toConstrained());
            }
        });
        return properties;
    }
}
