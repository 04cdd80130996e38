package dev.retort.operation;

import dev.retort.schema.Projection;
import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;
import java.util.Optional;

/**
 * Creates a sequence: {@code create sequence booking_seq start with 1 increment by 50}.
 *
 * @param sequence the sequence
 */
public record CreateSequence(Sequence sequence) implements Operation {
    @Override
    public Schema applyTo(Schema schema) {
        if (schema.sequence(sequence.name()).isPresent()) {
            throw new SchemaMismatchException("the schema already has " + sequence.name());
        }
        return schema.with(sequence);
    }

    @Override
    public Operation reverse(Schema before) {
        return new DropSequence(sequence.name());
    }

    @Override
    public Optional<Operation> on(Projection projection, Schema before) {
        return Optional.of(new CreateSequence(projection.of(sequence)));
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
