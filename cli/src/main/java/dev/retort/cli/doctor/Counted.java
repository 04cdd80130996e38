package dev.retort.cli.doctor;

/** Numbers of things, in words. */
final class Counted {
    private Counted() {}

    /** {@code 1 table}, {@code 2 tables}. */
    static String of(long count, String thing) {
        String plural = thing.endsWith("s") ? thing + "es" : thing + "s";
        return count + " " + (count == 1 ? thing : plural);
    }
}
