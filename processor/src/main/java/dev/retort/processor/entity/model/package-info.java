/**
 * The entities as classes: which there are, how they extend each other, and which members of them are persistent, in the order in which
 * Hibernate looks at them. Nothing here knows of tables.
 *
 * <p>Uses {@code view}.
 */
@NullMarked
package dev.retort.processor.entity.model;

import org.jspecify.annotations.NullMarked;
