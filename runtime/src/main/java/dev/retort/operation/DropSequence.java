package dev.retort.operation;

import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;

/**
 * Drops a sequence: {@code drop sequence booking_seq}. Loses how far it had counted.
 *
 * @param sequence the sequence as it is
 */
public record DropSequence(Sequence sequence) implements Operation {
    @Override
    public Schema applyTo(Schema schema) {
        return schema.withSequences(Parts.minus("the schema", schema.sequences(), sequence));
    }

    @Override
    public Operation reverse() {
        return new CreateSequence(sequence);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public String toString() {
        return "drop " + sequence;
    }
}
