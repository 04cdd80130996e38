/** Identifiers: key columns, id classes, natural ids, partition keys, generators. */
@NullMarked
package dev.retort.processor.entity.key;

import org.jspecify.annotations.NullMarked;
