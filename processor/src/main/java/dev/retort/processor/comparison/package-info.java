/** Compares one history with the entities that belong to it, and reports what it finds on their members. */
@NullMarked
package dev.retort.processor.comparison;

import org.jspecify.annotations.NullMarked;
