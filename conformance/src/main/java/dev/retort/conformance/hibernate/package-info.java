/** The judge: Hibernate creates its schema for a persistence unit; uses {@code corpus} and {@code database}. */
@NullMarked
package dev.retort.conformance.hibernate;

import org.jspecify.annotations.NullMarked;
