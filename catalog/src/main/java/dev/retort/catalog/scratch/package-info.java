/** Scratch databases: empty ones that are made for a verification and dropped after it. No table that was there before is touched. */
@NullMarked
package dev.retort.catalog.scratch;

import org.jspecify.annotations.NullMarked;
