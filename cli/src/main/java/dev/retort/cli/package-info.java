/** The command {@code retort}: one class a command, over the runtime and the processor's library. */
@NullMarked
package dev.retort.cli;

import org.jspecify.annotations.NullMarked;
