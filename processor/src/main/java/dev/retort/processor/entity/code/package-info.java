/**
 * Evaluates small methods without running them: which values the constants of an enum hold, what a converter makes of them, which number a
 * user type returns. A result that takes more than plain computation on constants is unknown. This package holds the values and finds the
 * method that a call means; {@code source} and {@code bytecode} evaluate its body. Uses nothing of Retort.
 */
@NullMarked
package dev.retort.processor.entity.code;

import org.jspecify.annotations.NullMarked;
