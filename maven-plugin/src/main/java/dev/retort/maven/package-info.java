/** The commands of {@code retort} as goals of Maven: one class a goal, parameters with the project's folders as defaults. */
@NullMarked
package dev.retort.maven;

import org.jspecify.annotations.NullMarked;
