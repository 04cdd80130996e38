/** What some revisions change: operations, hazards, SQL, costs, tables. */
@NullMarked
package dev.retort.report.change;

import org.jspecify.annotations.NullMarked;
