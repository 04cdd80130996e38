/** The Gradle plugin: its extension, its tasks, and what it passes to the compiler. */
@NullMarked
package dev.retort.gradle;

import org.jspecify.annotations.NullMarked;
