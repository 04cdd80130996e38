/** The tasks for many tenants. */
@NullMarked
package dev.retort.gradle.fleet;

import org.jspecify.annotations.NullMarked;
