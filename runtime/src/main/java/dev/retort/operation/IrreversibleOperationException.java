package dev.retort.operation;

/** An operation has no reverse that it could know: raw SQL, for one. The revision's downgrade has to be written by hand. */
public final class IrreversibleOperationException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Names the operation. */
    public IrreversibleOperationException(Operation operation) {
        super("has no reverse: " + operation);
    }
}
