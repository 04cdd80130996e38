/**
 * Connections: the session that the runner talks to, and where sessions come from.
 *
 * <p>Public API: see {@code docs/compatibility.md}.
 */
@NullMarked
package dev.retort.run.session;

import org.jspecify.annotations.NullMarked;
