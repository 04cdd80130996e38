/** The commands that work on a database: they run revisions there, record what is there, or compare it. */
@NullMarked
package dev.retort.cli.database;

import org.jspecify.annotations.NullMarked;
