/** Hazards for those who use a table meanwhile: locks, scans and rewrites. */
@NullMarked
package dev.retort.processor.hazard.lock;

import org.jspecify.annotations.NullMarked;
