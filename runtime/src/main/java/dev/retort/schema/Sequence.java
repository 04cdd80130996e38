package dev.retort.schema;

/**
 * A sequence: {@code sequence booking_seq start 1 increment 50}.
 *
 * @param name the sequence's name
 * @param start its first value
 * @param increment the step from one value to the next
 * @param options SQL that ends its creation, such as {@code cache 20}; empty for none
 * @param natively whether it is there only where the database does not number by itself: {@link ColumnGeneration#NATIVE}
 */
public record Sequence(String name, long start, long increment, String options, boolean natively) {

    /** A sequence that is there on every database. */
    public Sequence(String name, long start, long increment) {
        this(name, start, increment, "", false);
    }

    /** This sequence under another name. */
    public Sequence withName(String name) {
        return new Sequence(name, start, increment, options, natively);
    }

    /** This sequence, with SQL at the end of its creation. */
    public Sequence withOptions(String options) {
        return new Sequence(name, start, increment, options, natively);
    }

    /** This sequence, where the database does not number by itself. */
    public Sequence asNative() {
        return new Sequence(name, start, increment, options, true);
    }

    @Override
    public String toString() {
        return "sequence " + name + " start " + start + " increment " + increment
                + QuotedText.labeled("options", options) + (natively ? " native" : "");
    }
}
