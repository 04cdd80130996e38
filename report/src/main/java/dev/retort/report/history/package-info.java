/** How a schema came about: its revisions, and what they did to each table and column. */
@NullMarked
package dev.retort.report.history;

import org.jspecify.annotations.NullMarked;
