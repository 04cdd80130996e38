/** Options that several commands share. */
@NullMarked
package dev.retort.cli.option;

import org.jspecify.annotations.NullMarked;
