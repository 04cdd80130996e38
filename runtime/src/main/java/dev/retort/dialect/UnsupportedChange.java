package dev.retort.dialect;

import dev.retort.operation.RenameTable;
import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import dev.retort.schema.ColumnType;

/** Refuses operations that a database does not support, before they are tried. */
public final class UnsupportedChange {
    private UnsupportedChange() {}

    public static RetortException of(Dialect dialect, String what, String remedy) {
        return new RetortException(
                Problem.UNSUPPORTED_CHANGE, "%s can't %s. %s.".formatted(dialect.name(), what, remedy));
    }

    /** What a database without composite types answers to one. */
    public static RetortException struct(Dialect dialect, ColumnType.Struct type) {
        return of(
                dialect,
                "store the composite type " + type.name(),
                "PostgreSQL and Oracle have such types, and Hibernate does not start on another database: remove @Struct");
    }

    /** Refuses to move a table to another schema. */
    public static void requireSameSchema(Dialect dialect, RenameTable operation) {
        if (!operation.staysInSchema()) {
            throw of(
                    dialect,
                    "move table " + operation.from() + " to " + operation.to(),
                    "Create the new table, copy the rows with op.execute, and drop the old one");
        }
    }
}
