package dev.retort;

import dev.retort.run.history.HistoryTable;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares the package that contains a history: its revision classes and its snapshot. Put it on the package in
 * {@code package-info.java}. The compiler, the tools and the runner read the configuration from it.
 *
 * <pre>{@code
 * @Migrations(naming = Naming.SPRING)
 * package com.acme.bookings.migrations;
 * }</pre>
 *
 * <p>An application can have several histories, for example one per persistence unit. Each is a package of its own.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PACKAGE)
public @interface Migrations {

    /**
     * The rule that derives table and column names from Java names. It must be the rule that Hibernate uses at run
     * time.
     */
    Naming naming() default Naming.AUTO;

    /** The rule that names constraints and indexes without a name in an annotation. */
    ConstraintNames constraintNames() default ConstraintNames.READABLE;

    /**
     * The version of Hibernate that the application runs with, as {@code "6.6"}: entities are mapped by the rules of that version. Empty for
     * the version on the compile class path, or the newest that Retort knows where there is none.
     */
    String hibernate() default "";

    /**
     * The packages, including subpackages, whose entities belong to this history, as far as they are in the compilation.
     * If this and {@link #entities} are empty, all entities of the compilation belong to it.
     */
    String[] packages() default {};

    /**
     * Entities, embeddables and converters that belong to this history in addition to those of {@link #packages}, also
     * those of another module: {@code entities = com.acme.audit.LogEntry.class}.
     */
    Class<?>[] entities() default {};

    /**
     * Whether {@code retort revision} always drafts as with {@code --online}. Operations that would block a large
     * PostgreSQL table then go into a revision outside of a transaction: indexes are created concurrently, and
     * constraints are validated separately.
     */
    boolean online() default false;

    /** Whether drafts write how a revision is taken back, for reviewers to see, or leave that to be derived from its upgrade. */
    Downgrade downgrade() default Downgrade.WRITTEN;

    /**
     * What applies the revisions. With a runner other than Retort, {@code retort revision} writes the scripts that it expects, for
     * the {@link #databases}.
     */
    MigrationRunner runner() default MigrationRunner.RETORT;

    /**
     * The databases that the history is for, by the names that {@code retort sql --dialect} takes: {@code "postgresql"}. Empty for all; a
     * {@link #runner} that runs scripts needs them.
     */
    String[] databases() default {};

    /**
     * The folder of the scripts in the resources. Empty for {@code db/migration} with Flyway, {@code db/changelog} with
     * Liquibase.
     */
    String scripts() default "";

    /** The name of the table that records the applied revisions. */
    String historyTable() default HistoryTable.DEFAULT_NAME;

    /** The schema of the history table; empty for the schema of the connection. */
    String historySchema() default "";

    /**
     * Tables and views that drafts never create, change or drop, as patterns in which {@code *} matches any text:
     * {@code "audit_*"}. A table that the snapshot already contains stays in the snapshot.
     *
     * <p>To decide in code instead, implement {@code dev.retort.processor.spi.ObjectFilter}.
     */
    String[] ignoredTables() default {};

    /**
     * Columns to ignore, with the indexes and constraints that contain them, as patterns of table and column: {@code
     * "guest.search_vector"}, {@code "*.legacy_*"}. Columns of a primary key cannot be ignored.
     */
    String[] ignoredColumns() default {};

    /** Indexes to ignore, as patterns: {@code "ix_tuning_*"}. */
    String[] ignoredIndexes() default {};

    /** Sequences to ignore, as patterns: {@code "invoice_number"}. */
    String[] ignoredSequences() default {};
}
