/** The goals for many tenants. */
@NullMarked
package dev.retort.maven.fleet;

import org.jspecify.annotations.NullMarked;
