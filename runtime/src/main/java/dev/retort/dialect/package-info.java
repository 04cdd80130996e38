/**
 * The SQL of each database: operations and column types in, statements out. No connection, no I/O.
 *
 * <p>Uses {@code operation} and {@code schema}.
 *
 * <p>Public API: see {@code docs/compatibility.md}.
 */
@NullMarked
package dev.retort.dialect;

import org.jspecify.annotations.NullMarked;
