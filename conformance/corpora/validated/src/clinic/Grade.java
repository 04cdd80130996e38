package clinic;

import jakarta.validation.Constraint;
import jakarta.validation.OverridesAttribute;
import jakarta.validation.Payload;
import jakarta.validation.constraints.NotNull;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.hibernate.validator.constraints.Range;

/** A composition of a composition, with an attribute handed down twice. */
@NotNull
@Range(min = 1)
@Constraint(validatedBy = {})
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Grade {
    @OverridesAttribute(constraint = Range.class, name = "max")
    long worst() default 6;

    String message() default "wrong";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
