/** Associations and collections: join columns, join tables, element columns, index and map key columns. */
@NullMarked
package dev.retort.processor.entity.association;

import org.jspecify.annotations.NullMarked;
