/**
 * From operations to a revision class that a person likes to review. Pure: values in, source text out.
 *
 * <p>Uses {@code diff} to reverse operations and {@code hazard} for the comments above them, and JavaPoet.
 */
@NullMarked
package dev.retort.processor.draft;

import org.jspecify.annotations.NullMarked;
