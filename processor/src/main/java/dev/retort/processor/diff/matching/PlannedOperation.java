package dev.retort.processor.diff.matching;

import dev.retort.operation.Operation;

/**
 * An operation of a diff with the table and column that it is planned for, by the names that the entities know. The operation itself may
 * name them as they are called before a rename.
 *
 * @param table the table or view; empty for a sequence and a database schema
 * @param column the column, the first one for a constraint or index over several; empty for a table as a whole
 */
public record PlannedOperation(Operation operation, String table, String column) {

    /** An operation on a table as a whole. */
    public static PlannedOperation ofTable(Operation operation, String table) {
        return new PlannedOperation(operation, table, "");
    }

    /** An operation that belongs to no table. */
    public static PlannedOperation of(Operation operation) {
        return new PlannedOperation(operation, "", "");
    }
}
