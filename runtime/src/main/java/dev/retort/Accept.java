package dev.retort;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Accepts a hazard of a revision. Without it, {@link Retort#upgrade(String)} refuses to run a revision that loses
 * data (RT406).
 *
 * <pre>{@code
 * @Revision(id = "7c1e09d4b2aa", parents = "4be2f0c81d37", message = "drop guest.fax")
 * @Accept(hazard = Hazard.LOSES_DATA, reason = "fax numbers were never filled in")
 * public final class DropGuestFax_7c1e implements Migration { … }
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Repeatable(Accept.All.class)
public @interface Accept {

    /** The accepted hazard. */
    Hazard hazard() default Hazard.CUSTOM;

    /** The code of the accepted hazard, if a rule of the project reports it: {@code "ACME-AUDIT"}. */
    String code() default "";

    /** Why the hazard is acceptable, for the reviewer: {@code "fax numbers were never filled in"}. */
    String reason();

    /** The container of several {@link Accept} annotations on one class. */
    @Documented
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.TYPE)
    @interface All {
        /** The annotations. */
        Accept[] value();
    }
}
