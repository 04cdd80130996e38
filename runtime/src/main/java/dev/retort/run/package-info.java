/**
 * Brings a database to a place in the history and records what it did: the history table, the lock, the runner, and the same as SQL for
 * someone else to run.
 *
 * <p>Uses {@code revision}, {@code dialect}, {@code operation}, {@code schema} and {@code problem}.
 *
 * <p>Public API: see {@code docs/compatibility.md}.
 */
@NullMarked
package dev.retort.run;

import org.jspecify.annotations.NullMarked;
