package dev.retort.operation;

import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;

/**
 * Changes the increment of a sequence: {@code alter sequence booking_seq increment by 10}. How far it has counted stays.
 *
 * @param from the sequence until now
 * @param to the sequence as it shall be, of the same name
 */
public record AlterSequence(Sequence from, Sequence to) implements Operation {
    public AlterSequence {
        if (!from.name().equals(to.name())) {
            throw new IllegalArgumentException("%s can't become %s: another name".formatted(from, to));
        }
    }

    @Override
    public Schema applyTo(Schema schema) {
        return schema.withSequences(
                Parts.plus("the schema", Parts.minus("the schema", schema.sequences(), from), to, Sequence::name));
    }

    @Override
    public Operation reverse() {
        return new AlterSequence(to, from);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public String toString() {
        return "alter " + from + " to " + to;
    }
}
