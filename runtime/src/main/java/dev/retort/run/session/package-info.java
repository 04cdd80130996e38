/** Connections: the session that the runner talks to, and where sessions come from. */
@NullMarked
package dev.retort.run.session;

import org.jspecify.annotations.NullMarked;
