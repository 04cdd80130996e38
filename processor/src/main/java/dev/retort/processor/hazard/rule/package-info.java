/** The shape of a hazard rule, and what rules know of the rows of a revision. */
@NullMarked
package dev.retort.processor.hazard.rule;

import org.jspecify.annotations.NullMarked;
