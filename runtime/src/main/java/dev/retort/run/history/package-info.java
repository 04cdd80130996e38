/**
 * The history table: its rows, how they are read and written.
 *
 * <p>Public API: see {@code docs/compatibility.md}.
 */
@NullMarked
package dev.retort.run.history;

import org.jspecify.annotations.NullMarked;
