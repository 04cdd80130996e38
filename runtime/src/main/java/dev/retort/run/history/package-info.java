/** The history table: its rows, how they are read and written. */
@NullMarked
package dev.retort.run.history;

import org.jspecify.annotations.NullMarked;
