/**
 * The SQL of each database: operations and column types in, statements out. No connection, no I/O.
 *
 * <p>Uses {@code operation} and {@code schema}.
 */
@NullMarked
package dev.retort.dialect;

import org.jspecify.annotations.NullMarked;
