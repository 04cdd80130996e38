/** Texts that other programs read. Uses the JDK only. */
@NullMarked
package dev.retort.report.text;

import org.jspecify.annotations.NullMarked;
