package dev.retort;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Gives a {@link Migration} its id and its position in the history. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Revision {

    /** The id: twelve hexadecimal digits. {@code retort revision} generates it. Never change it afterwards. */
    String id();

    /** The ids of the preceding revisions: none for the first revision, two or more for a merge. */
    String[] parents() default {};

    /**
     * The names of the branch that starts with this revision: letters, digits, {@code _} and {@code -}. With the
     * label {@code payments}, the target {@code payments@head} is the head of this branch.
     */
    String[] labels() default {};

    /**
     * The ids of revisions on other branches that must be applied before this one. Unlike {@link #parents}, they do
     * not merge the branches.
     */
    String[] dependsOn() default {};

    /**
     * The ids of the revisions that {@code retort squash} joined in this one, which has the id of the last of them. A
     * database that has applied all of them has applied this one; a database in the middle of them is refused (RT440).
     */
    String[] replaces() default {};

    /** A short description of the change: {@code "add booking note"}. */
    String message() default "";

    /**
     * Whether the revision runs in one transaction on databases with transactional DDL (PostgreSQL, SQLite). Set it
     * to false for statements that such a database refuses in a transaction, such as {@code create index
     * concurrently}, and for backfills in batches, which would hold locks until the end of the transaction.
     *
     * <p>Without a transaction, each statement is recorded by itself. After a crash, the next run finds out from the
     * catalog whether the last statement was completed.
     */
    boolean transactional() default true;
}
