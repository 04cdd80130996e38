/**
 * Annotations read by name: one view for {@code jakarta.persistence} and {@code javax.persistence}, Hibernate's own annotations and
 * those of Bean Validation, without any of these libraries on the processor's class path.
 *
 * <p>Uses the JDK alone.
 */
@NullMarked
package dev.retort.processor.entity.view;

import org.jspecify.annotations.NullMarked;
