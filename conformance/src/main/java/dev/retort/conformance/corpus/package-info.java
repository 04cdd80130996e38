/** The corpora as they lie in {@code corpora/}, and their class paths. */
@NullMarked
package dev.retort.conformance.corpus;

import org.jspecify.annotations.NullMarked;
