/** The project that a command works on: class outputs, sources, snapshot, drivers. */
@NullMarked
package dev.retort.cli.project;

import org.jspecify.annotations.NullMarked;
