/** The output of commands: results, progress, failures, JSON. */
@NullMarked
package dev.retort.cli.output;

import org.jspecify.annotations.NullMarked;
