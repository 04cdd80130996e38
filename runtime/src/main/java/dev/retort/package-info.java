/**
 * What users of Retort write and call: revision classes and their vocabulary, the annotations, and the facade.
 *
 * <p>Uses the packages below it: {@code run}, {@code revision}, {@code dialect}, {@code operation}, {@code schema}.
 *
 * <p>Public API: see {@code docs/compatibility.md}.
 */
@NullMarked
package dev.retort;

import org.jspecify.annotations.NullMarked;
