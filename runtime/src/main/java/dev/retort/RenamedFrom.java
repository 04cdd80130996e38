package dev.retort;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares the former name of a table or column, so that the next draft renames it instead of dropping it with its
 * data.
 *
 * <pre>{@code
 * @RenamedFrom("fax")
 * String phone;
 * }</pre>
 *
 * <p>On an attribute, the value is the former column name. On an entity or a collection, it is the former table name.
 * On an embedded attribute, it is the former prefix of its columns: {@code @RenamedFrom("home_")}.
 *
 * <p>Remove the annotation when the revision is written. The compiler reports annotations that have no effect
 * (RT143).
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD})
public @interface RenamedFrom {
    /** The former name in the database. */
    String value();
}
