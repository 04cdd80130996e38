/** The runner of a project that runs scripts: its Flyway or its Liquibase, from its own class path. */
@NullMarked
package dev.retort.catalog.migrator;

import org.jspecify.annotations.NullMarked;
