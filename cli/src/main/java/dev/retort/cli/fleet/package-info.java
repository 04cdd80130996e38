/** The commands that work on the databases of many tenants. */
@NullMarked
package dev.retort.cli.fleet;

import org.jspecify.annotations.NullMarked;
