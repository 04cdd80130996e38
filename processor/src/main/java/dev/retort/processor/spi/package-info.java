/**
 * Interfaces with which users extend the compiler and the tools. Implementations are on the processor path and are named in
 * {@code META-INF/services}. {@code docs/extending.md} shows an example of each.
 *
 * <p>Uses the runtime's {@code operation}, {@code schema} and {@code problem}.
 *
 * <p>Public API: see {@code docs/compatibility.md}.
 */
@NullMarked
package dev.retort.processor.spi;

import org.jspecify.annotations.NullMarked;
