/** A change for other programs: JSON, SARIF, annotations of GitHub. */
@NullMarked
package dev.retort.report.export;

import org.jspecify.annotations.NullMarked;
