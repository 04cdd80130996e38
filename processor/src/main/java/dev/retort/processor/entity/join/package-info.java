/**
 * Columns that refer to another table, and their foreign keys. Keys and associations are both made of them, so this package uses neither.
 */
@NullMarked
package dev.retort.processor.entity.join;

import org.jspecify.annotations.NullMarked;
