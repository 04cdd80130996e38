/** Hazards for the rows that a table has: they are lost, are refused, or mean something else afterwards. */
@NullMarked
package dev.retort.processor.hazard.rows;

import org.jspecify.annotations.NullMarked;
