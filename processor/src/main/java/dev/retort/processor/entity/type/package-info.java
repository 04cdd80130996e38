/**
 * From the Java type of a basic attribute, with its annotations, to the portable column type whose form on each database is the one
 * that Hibernate picks there, and to the checks that Hibernate adds to the column.
 *
 * <p>Uses {@code view} and the runtime's {@code schema} and {@code problem}.
 */
@NullMarked
package dev.retort.processor.entity.type;

import org.jspecify.annotations.NullMarked;
