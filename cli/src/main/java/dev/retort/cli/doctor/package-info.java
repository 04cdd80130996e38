/** Checks of a set-up: the machine, the compiled classes, the history, the database. Uses what the commands share. */
@NullMarked
package dev.retort.cli.doctor;

import org.jspecify.annotations.NullMarked;
