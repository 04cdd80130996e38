package dev.retort.operation;

/** How free text stands in the canonical lines of operations. */
final class CanonicalText {
    private CanonicalText() {}

    static String quote(String value) {
        return '"'
                + value.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replace("\r", "\\r")
                + '"';
    }
}
