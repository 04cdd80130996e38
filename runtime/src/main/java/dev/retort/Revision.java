package dev.retort;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Makes a {@link Migration} a node of the history: its id, and the revisions that it follows. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Revision {

    /** Twelve hexadecimal digits, given by {@code retort revision}; never changed afterwards. */
    String id();

    /** The ids of the revisions that this one follows: none for a base, two or more for a merge. */
    String[] parents() default {};

    /**
     * Names for the branch that begins here: letters, digits, _ and -, such as {@code payments}. {@code payments@head} is then its head, for as long as it
     * is kept beside others.
     */
    String[] labels() default {};

    /**
     * The ids of revisions on other branches that have to be applied before this one, though it does not follow them: their branches stay
     * apart, and may go on.
     */
    String[] dependsOn() default {};

    /** What the revision is for, in a few words. */
    String message() default "";

    /**
     * Whether the revision is one transaction where DDL can be (PostgreSQL, SQLite). False for what such a database does not do in one:
     * {@code create index concurrently}; and for a backfill in batches, which would keep everybody waiting in one. Each statement is then counted
     * by itself, and looked up after a crash.
     */
    boolean transactional() default true;
}
