package dev.retort;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a package the home of one history: its revision classes and its snapshot. Stands in {@code package-info.java}; the
 * processor, the tools and the runner all read it from there.
 *
 * <pre>{@code
 * @Migrations(naming = Naming.SPRING)
 * package com.acme.bookings.migrations;
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PACKAGE)
public @interface Migrations {

    /** How tables and columns are named. */
    Naming naming() default Naming.AUTO;

    /** How constraints and indexes are named. */
    ConstraintNames constraintNames() default ConstraintNames.READABLE;

    /** The packages, with those below them, whose entities this history is of; with {@link #entities} empty: every entity. */
    String[] packages() default {};

    /** Entities that this history is of, besides those of {@link #packages}. */
    Class<?>[] entities() default {};

    /**
     * Whether {@code retort revision} writes what keeps others waiting on a large PostgreSQL table as {@code --online} does: in a revision that
     * runs outside of a transaction, indexes concurrently, constraints validated afterwards.
     */
    boolean online() default false;

    /** The name of the table that records what was applied. */
    String historyTable() default "retort_history";

    /** The schema of that table; empty for the connection's own. */
    String historySchema() default "";

    /** Tables to leave alone, as patterns in which {@code *} stands for any text: {@code "audit_*"}. */
    String[] ignoredTables() default {};
}
