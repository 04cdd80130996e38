/** What a draft does for the rows that are there: enum values that are stored in another way, keys that are numbered from elsewhere. */
@NullMarked
package dev.retort.processor.draft.rows;

import org.jspecify.annotations.NullMarked;
