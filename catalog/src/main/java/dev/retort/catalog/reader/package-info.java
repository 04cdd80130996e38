/** Reads the catalogs of the databases, a class for each family. Uses the facts. */
@NullMarked
package dev.retort.catalog.reader;

import org.jspecify.annotations.NullMarked;
