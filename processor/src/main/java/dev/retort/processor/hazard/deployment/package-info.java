/** Hazards for the version of the application that still runs while the schema changes. */
@NullMarked
package dev.retort.processor.hazard.deployment;

import org.jspecify.annotations.NullMarked;
