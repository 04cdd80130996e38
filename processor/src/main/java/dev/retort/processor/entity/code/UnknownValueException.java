package dev.retort.processor.entity.code;

/** Code whose result is unknown. {@link CodeEvaluator} catches it and returns nothing. */
public class UnknownValueException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnknownValueException(String what) {
        super(what, null, false, false);
    }
}
