/** Columns of attributes that are values: basic ones, discriminators, time zones, soft deletes. */
@NullMarked
package dev.retort.processor.entity.column;

import org.jspecify.annotations.NullMarked;
