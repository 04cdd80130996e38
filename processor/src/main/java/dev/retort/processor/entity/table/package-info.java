/** Tables under construction: columns, constraints, checks, and what annotations say about them. */
@NullMarked
package dev.retort.processor.entity.table;

import org.jspecify.annotations.NullMarked;
