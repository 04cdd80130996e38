package dev.retort.processor.entity.code;

/** Code that fails with a NullPointerException. */
public final class NullFoundException extends UnknownValueException {
    private static final long serialVersionUID = 1L;

    public NullFoundException() {
        super("null");
    }
}
