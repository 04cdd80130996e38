/**
 * The operations of a migration as values, one record a file. An operation applies to a {@link dev.retort.schema.Schema} in memory,
 * reverses itself, and is rendered by a dialect; its {@code toString()} is the canonical line that ids and checksums cover.
 *
 * <p>Uses {@code schema} alone.
 *
 * <p>Public API: see {@code docs/compatibility.md}.
 */
@NullMarked
package dev.retort.operation;

import org.jspecify.annotations.NullMarked;
