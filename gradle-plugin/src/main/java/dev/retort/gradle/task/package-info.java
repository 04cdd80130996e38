/** The tasks with options of their own. The others are made of the classes in {@code dev.retort.gradle.command}. */
@NullMarked
package dev.retort.gradle.task;

import org.jspecify.annotations.NullMarked;
