package dev.retort.processor.draft;

/**
 * A file of a draft.
 *
 * @param className the simple name of its class, in the package of the draft
 * @param text the class with its package and imports, ending in a line break
 */
public record DraftFile(String className, String text) {
    /** {@code AddBookingNote_7c1e.java}. */
    public String name() {
        return className + ".java";
    }

    @Override
    public String toString() {
        return text;
    }
}
