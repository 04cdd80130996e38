/** Completion of commands, options and values in a shell. Uses picocli, and the output. */
@NullMarked
package dev.retort.cli.completion;

import org.jspecify.annotations.NullMarked;
