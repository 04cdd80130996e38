/** A change as a comment on a pull request. */
@NullMarked
package dev.retort.report.markdown;

import org.jspecify.annotations.NullMarked;
