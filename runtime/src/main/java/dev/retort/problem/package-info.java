/**
 * Every problem that Retort reports, with its code, and the exception that carries one. Any package may use it; it uses the JDK
 * alone.
 *
 * <p>Public API: see {@code docs/compatibility.md}.
 */
@NullMarked
package dev.retort.problem;

import org.jspecify.annotations.NullMarked;
