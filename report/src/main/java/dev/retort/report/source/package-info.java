/** The lines where classes, their members and the operations of a revision stand in Java sources. */
@NullMarked
package dev.retort.report.source;

import org.jspecify.annotations.NullMarked;
