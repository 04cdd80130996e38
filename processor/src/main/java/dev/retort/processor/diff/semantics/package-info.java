/** The meaning of stored values to the application, and changes of it that no DDL shows. */
@NullMarked
package dev.retort.processor.diff.semantics;

import org.jspecify.annotations.NullMarked;
