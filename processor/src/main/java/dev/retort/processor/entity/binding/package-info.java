/**
 * What the binders share: each entity with its tables and properties, the scope in which an attribute is bound, and the bindings that wait
 * for a later step. Uses tables and the model of entities, no binder.
 */
@NullMarked
package dev.retort.processor.entity.binding;

import org.jspecify.annotations.NullMarked;
