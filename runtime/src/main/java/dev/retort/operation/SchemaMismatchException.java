package dev.retort.operation;

/** An operation does not fit the schema that it is applied to: the table is missing, the column is there already, and the like. */
public final class SchemaMismatchException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Says what the operation found. */
    public SchemaMismatchException(String message) {
        super(message);
    }
}
