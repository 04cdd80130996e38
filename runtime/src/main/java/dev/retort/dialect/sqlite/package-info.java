/** SQLite, which rebuilds a table where its ALTER TABLE cannot change it. */
@NullMarked
package dev.retort.dialect.sqlite;

import org.jspecify.annotations.NullMarked;
