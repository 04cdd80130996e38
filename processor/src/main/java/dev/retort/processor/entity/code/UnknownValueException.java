package dev.retort.processor.entity.code;

/** Code whose result can't be told. Thrown and caught within this package: {@link Code} gives nothing then. */
class UnknownValueException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnknownValueException(String what) {
        super(what, null, false, false);
    }
}
