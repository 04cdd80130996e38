package dev.retort.processor.entity.type;

import static dev.retort.processor.entity.view.Family.CONSTRAINT;

import dev.retort.processor.entity.view.Annotation;
import dev.retort.processor.entity.view.Annotations;
import java.util.Collection;
import javax.lang.model.util.Elements;

/**
 * What Hibernate makes of Bean Validation's constraints in the schema, where a validator is on the class path: {@code @NotNull},
 * {@code @NotBlank}, {@code @NotEmpty}, {@code @Size}, {@code @Length}, {@code @Digits}, {@code @Min} and {@code @Max}, alone or
 * within another constraint such as {@code @Range}. No other constraint has a part in the schema, and only those of the default group
 * have.
 */
public final class BeanValidation {
    private final boolean active;

    /** Over a class path. */
    public BeanValidation(Elements elements) {
        this.active = elements.getTypeElement("org.hibernate.validator.HibernateValidator") != null;
    }

    /** What constraints say, given the annotations of all that may bear them: the field and the getter of an attribute. */
    public Limits limits(Collection<Annotations> members) {
        if (!active) {
            return Limits.NONE;
        }
        FoundConstraints found = new FoundConstraints();
        for (Annotations annotations : members) {
            for (Annotation annotation : annotations.all()) {
                found.add(annotation);
            }
        }
        return found.limits();
    }

    /** Whether the constraints within an embedded object count: it bears {@code @Valid}. */
    public boolean isCascaded(Collection<Annotations> members) {
        return active && members.stream().anyMatch(annotations -> annotations.has(CONSTRAINT, "Valid"));
    }
}
