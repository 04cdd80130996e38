package dev.retort;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says that a reviewer knows a hazard of a revision and wants it to run all the same. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Repeatable(Accept.All.class)
public @interface Accept {

    /** The hazard that is accepted. */
    Hazard hazard();

    /** Why it may happen here, for the next reader: {@code "fax numbers were never filled in"}. */
    String reason();

    /** Several acceptances on one class. */
    @Documented
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.TYPE)
    @interface All {
        /** The acceptances. */
        Accept[] value();
    }
}
