/** Tasks that run a command, by the options that they have in common. */
@NullMarked
package dev.retort.gradle.command;

import org.jspecify.annotations.NullMarked;
