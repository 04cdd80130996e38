/**
 * How the catalog tells, after a crash, whether a statement took effect. Read from the text of the statement.
 * Uses the tokens of {@link dev.retort.dialect.text}.
 */
@NullMarked
package dev.retort.dialect.recovery;

import org.jspecify.annotations.NullMarked;
