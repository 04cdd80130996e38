/** A database schema as plain values: tables, columns, keys, constraints, indexes, sequences. Uses no other package of Retort. */
@NullMarked
package dev.retort.schema;

import org.jspecify.annotations.NullMarked;
