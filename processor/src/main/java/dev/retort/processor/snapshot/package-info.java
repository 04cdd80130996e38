/**
 * The files in which a schema stands between two compilations: the snapshot at the head revision, and the {@code .entities} file of a
 * compilation. Text in, values out, and back; no file is touched here.
 *
 * <p>Uses {@code diff} for the renames that entities declare, and the runtime's {@code schema} and {@code problem}.
 */
@NullMarked
package dev.retort.processor.snapshot;

import org.jspecify.annotations.NullMarked;
