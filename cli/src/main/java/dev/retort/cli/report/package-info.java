/** Shows changes: the report, and the difference between two revisions. */
@NullMarked
package dev.retort.cli.report;

import org.jspecify.annotations.NullMarked;
