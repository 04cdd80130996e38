/**
 * The attributes of entities and embeddables: each goes to the binder of its kind, associations are deferred until the keys are bound.
 * Uses the columns of values, not keys or associations.
 */
@NullMarked
package dev.retort.processor.entity.attribute;

import org.jspecify.annotations.NullMarked;
