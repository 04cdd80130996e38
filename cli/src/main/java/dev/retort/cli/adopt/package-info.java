/** {@code retort adopt}: the beginning of a history with a database that exists. */
@NullMarked
package dev.retort.cli.adopt;

import org.jspecify.annotations.NullMarked;
