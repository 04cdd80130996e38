package dev.retort.processor.snapshot;

/** A line says nothing that the format knows. */
final class BrokenLineException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BrokenLineException(int line, String text) {
        super("line " + line + ": " + text);
    }
}
