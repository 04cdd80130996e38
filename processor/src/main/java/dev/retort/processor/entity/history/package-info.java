/** Tables that keep copies of rows: audit logs and temporal history. */
@NullMarked
package dev.retort.processor.entity.history;

import org.jspecify.annotations.NullMarked;
