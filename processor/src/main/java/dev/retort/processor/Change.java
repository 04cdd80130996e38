package dev.retort.processor;

import dev.retort.problem.Problem;

/**
 * What a pending operation changes, as one sentence without its full stop.
 *
 * @param problem the kind of change
 * @param table the table as it is called now; empty for a sequence
 * @param column the column that it is about; empty for a table or a sequence
 * @param sentence {@code Column "note" of table "booking" is new}
 */
record Change(Problem problem, String table, String column, String sentence) {}
