/**
 * The schema of a live database, read from its catalog. {@link dev.retort.catalog.LiveSchema} is the entry; {@code dev.retort.catalog.drift}
 * compares it with another schema.
 *
 * <p>Only runs queries. Uses the runtime alone.
 */
@NullMarked
package dev.retort.catalog;

import org.jspecify.annotations.NullMarked;
