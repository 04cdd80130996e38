/** The goals that show changes. */
@NullMarked
package dev.retort.maven.report;

import org.jspecify.annotations.NullMarked;
