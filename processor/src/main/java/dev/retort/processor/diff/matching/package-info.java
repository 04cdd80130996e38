/**
 * Which table and column of one schema is which of the other: names, declared renames, and the questions that
 * only a person can answer.
 */
@NullMarked
package dev.retort.processor.diff.matching;

import org.jspecify.annotations.NullMarked;
