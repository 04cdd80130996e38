/**
 * From two schemas to the operations between them. Pure functions.
 *
 * <p>Uses the runtime's {@code schema} and {@code operation}.
 */
@NullMarked
package dev.retort.processor.diff;

import org.jspecify.annotations.NullMarked;
