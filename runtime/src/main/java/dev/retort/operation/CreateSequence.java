package dev.retort.operation;

import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;

/**
 * Creates a sequence: {@code create sequence booking_seq start with 1 increment by 50}.
 *
 * @param sequence the sequence
 */
public record CreateSequence(Sequence sequence) implements Operation {
    @Override
    public Schema applyTo(Schema schema) {
        return schema.withSequences(Parts.plus("the schema", schema.sequences(), sequence, Sequence::name));
    }

    @Override
    public Operation reverse() {
        return new DropSequence(sequence);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public String toString() {
        return "create " + sequence;
    }
}
