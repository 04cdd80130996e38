/** Runs the checks of a verification, on several databases at once, and reports their results. */
@NullMarked
package dev.retort.cli.verification;

import org.jspecify.annotations.NullMarked;
