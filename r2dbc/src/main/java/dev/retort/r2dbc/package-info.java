/**
 * Runs revisions over R2DBC: {@link dev.retort.r2dbc.ReactiveRetort}. Uses the runtime through {@code dev.retort} and {@code dev.retort.run}, and
 * R2DBC and Reactor, which every R2DBC driver brings.
 *
 * <p>Public API: see {@code docs/compatibility.md}.
 */
@NullMarked
package dev.retort.r2dbc;

import org.jspecify.annotations.NullMarked;
