/** The pending changes between entities and snapshot, and the user's decisions on them. */
@NullMarked
package dev.retort.cli.pending;

import org.jspecify.annotations.NullMarked;
