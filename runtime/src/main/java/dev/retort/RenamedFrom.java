package dev.retort;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that a column or a table had another name until now, so that it is renamed and keeps its rows. On a member the name of
 * the column, on an entity or a collection the name of the table, on an embedded member the prefix of its columns: {@code @RenamedFrom("home_")}. It
 * can go once the revision is written; the compiler says when.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD})
public @interface RenamedFrom {
    /** The name in the database until now. */
    String value();
}
