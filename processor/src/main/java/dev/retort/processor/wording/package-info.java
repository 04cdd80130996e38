/** The wording of operations in messages and summaries. Depends on the runtime only. */
@NullMarked
package dev.retort.processor.wording;

import org.jspecify.annotations.NullMarked;
