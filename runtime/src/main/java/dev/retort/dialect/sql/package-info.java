/**
 * The SQL that most databases share. A database family overrides the statements in which it differs. Uses
 * {@link dev.retort.dialect}.
 *
 * <p>Public API: see {@code docs/compatibility.md}.
 */
@NullMarked
package dev.retort.dialect.sql;

import org.jspecify.annotations.NullMarked;
