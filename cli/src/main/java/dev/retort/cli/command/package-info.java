/** The commands, one class each. */
@NullMarked
package dev.retort.cli.command;

import org.jspecify.annotations.NullMarked;
