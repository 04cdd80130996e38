/**
 * Runs revisions over R2DBC: {@link dev.retort.r2dbc.ReactiveRetort}. Uses the runtime through {@code dev.retort} and {@code dev.retort.run}, and
 * R2DBC and Reactor, which every R2DBC driver brings.
 */
@NullMarked
package dev.retort.r2dbc;

import org.jspecify.annotations.NullMarked;
