package dev.retort.schema;

/**
 * A sequence: {@code sequence booking_seq start 1 increment 50}.
 *
 * @param name the sequence's name
 * @param start its first value
 * @param increment the step from one value to the next
 */
public record Sequence(String name, long start, long increment) {
    @Override
    public String toString() {
        return "sequence " + name + " start " + start + " increment " + increment;
    }
}
