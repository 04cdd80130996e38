/**
 * What small pieces of code give, told from their source or their class file without running them: the values of an enum's constants, what a
 * converter makes of them, the number that a user type returns. Whatever is more than plain computation on constants is not known.
 *
 * <p>Uses the compiler's trees where javac has them, and nothing of Retort.
 */
@NullMarked
package dev.retort.processor.entity.code;

import org.jspecify.annotations.NullMarked;
