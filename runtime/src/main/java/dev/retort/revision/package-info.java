/**
 * The history as a graph: revisions, their parents, what a target such as {@code head} or {@code -2} stands for, and the schema at any
 * of them. No connection, no file, no I/O.
 *
 * <p>Uses {@code operation}, {@code schema} and {@code problem}.
 *
 * <p>Public API: see {@code docs/compatibility.md}.
 */
@NullMarked
package dev.retort.revision;

import org.jspecify.annotations.NullMarked;
