package dev.retort;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a class that holds some of a revision's operations, because one file for all would be too long. The revision calls it:
 *
 * <pre>{@code
 * @PartOf(Baseline_5245.class)
 * final class Baseline_5245_Part01 {
 *     static void upgrade(Operations op) {
 *         op.createTable("account", …);
 *     }
 * }
 * }</pre>
 *
 * <p>For the compiler alone: a change of the part is a change of its revision. Class files keep it, because Gradle's incremental compilations
 * read them in place of sources.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface PartOf {
    /** The revision. */
    Class<? extends Migration> value();
}
