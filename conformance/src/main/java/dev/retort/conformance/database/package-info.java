/** The databases to judge on, one file each for server and catalog; uses {@code catalog}. */
@NullMarked
package dev.retort.conformance.database;

import org.jspecify.annotations.NullMarked;
