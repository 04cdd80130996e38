/** Evaluates the methods of sources on known values, from javac's trees. Uses the values and the interpreter of {@code entity.code}. */
@NullMarked
package dev.retort.processor.entity.code.source;

import org.jspecify.annotations.NullMarked;
