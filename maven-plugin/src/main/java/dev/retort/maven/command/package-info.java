/** Goals that run a command, by the parameters that they have in common. */
@NullMarked
package dev.retort.maven.command;

import org.jspecify.annotations.NullMarked;
