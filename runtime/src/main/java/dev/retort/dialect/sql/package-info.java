/**
 * The SQL that most databases share. A database family overrides the statements in which it differs. Uses
 * {@link dev.retort.dialect}.
 */
@NullMarked
package dev.retort.dialect.sql;

import org.jspecify.annotations.NullMarked;
