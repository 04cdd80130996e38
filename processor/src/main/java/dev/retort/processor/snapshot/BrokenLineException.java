package dev.retort.processor.snapshot;

/** A line is not part of the format. */
final class BrokenLineException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BrokenLineException(int line, String text) {
        super("line " + line + ": " + text);
    }
}
