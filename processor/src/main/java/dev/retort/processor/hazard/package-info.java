/**
 * What can go wrong with an operation on a database full of rows: one hazard a file, {@link dev.retort.processor.hazard.Hazards} asks them all.
 *
 * <p>Uses the runtime's {@code operation}, {@code dialect} and {@code problem}, and {@code spi}.
 */
@NullMarked
package dev.retort.processor.hazard;

import org.jspecify.annotations.NullMarked;
