/**
 * The database schema as immutable values: tables, columns, keys, indexes, sequences, and portable column types.
 *
 * <p>A name is written as in SQL: {@code guest_id} folds as the database folds it, {@code `Guest`} in backticks is taken to
 * the letter; a table outside the default schema is {@code sales.guest}. An empty name of a constraint leaves the name to the
 * database. {@code toString()} of every value is its line in the snapshot format, which is also what the checksum covers.
 *
 * <p>Uses the JDK alone.
 *
 * <p>Public API: see {@code docs/compatibility.md}.
 */
@NullMarked
package dev.retort.schema;

import org.jspecify.annotations.NullMarked;
