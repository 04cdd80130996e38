/** Retort in a Quarkus application, at run time: upgrades each data source that has a history before Hibernate ORM starts. */
@NullMarked
package dev.retort.quarkus;

import org.jspecify.annotations.NullMarked;
