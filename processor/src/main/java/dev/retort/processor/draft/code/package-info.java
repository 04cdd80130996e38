/** Operations, parts of tables and values as Java source. */
@NullMarked
package dev.retort.processor.draft.code;

import org.jspecify.annotations.NullMarked;
