/** Checks of columns that hold an embeddable as a JSON document. */
@NullMarked
package dev.retort.processor.entity.json;

import org.jspecify.annotations.NullMarked;
