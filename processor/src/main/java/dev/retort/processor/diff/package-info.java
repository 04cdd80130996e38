/**
 * From two schemas to the operations between them. Pure functions: {@link dev.retort.processor.diff.Diff} gives the operations,
 * {@link dev.retort.processor.diff.matching.RenameQuestions} what a person has to say before, {@link dev.retort.processor.diff.OperationOrder} holds the
 * order of all.
 *
 * <p>Uses the runtime's {@code schema} and {@code operation}.
 */
@NullMarked
package dev.retort.processor.diff;

import org.jspecify.annotations.NullMarked;
