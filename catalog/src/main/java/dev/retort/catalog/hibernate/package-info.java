/**
 * The Hibernate of a project, as the judge of a migrated database: it starts by reflection through the project's class loader, so that every
 * version is judged by itself and nothing here depends on one.
 */
@NullMarked
package dev.retort.catalog.hibernate;

import org.jspecify.annotations.NullMarked;
