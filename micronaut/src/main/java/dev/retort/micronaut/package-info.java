/** Retort in a Micronaut application: upgrades each data source that has a history when it is created, before Hibernate uses it. */
@NullMarked
package dev.retort.micronaut;

import org.jspecify.annotations.NullMarked;
