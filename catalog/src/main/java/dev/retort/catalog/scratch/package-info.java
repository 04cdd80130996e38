/** Scratch databases, empty or copied from a template, which are dropped after use. No table that was there before is touched. */
@NullMarked
package dev.retort.catalog.scratch;

import org.jspecify.annotations.NullMarked;
