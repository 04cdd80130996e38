/**
 * Names and literals as SQL writes them, and the tokens of a statement. Uses the schema alone.
 *
 * <p>Public API: see {@code docs/compatibility.md}.
 */
@NullMarked
package dev.retort.dialect.text;

import org.jspecify.annotations.NullMarked;
