package dev.retort.operation;

import dev.retort.schema.Projection;
import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;
import java.util.Optional;

/**
 * Drops a sequence: {@code drop sequence booking_seq}. Loses how far it had counted.
 *
 * @param sequence the sequence's name
 */
public record DropSequence(String sequence) implements Operation {
    /**
     * The sequence that goes.
     *
     * @throws SchemaMismatchException if there is none of that name
     */
    public Sequence dropped(Schema before) {
        return SchemaEdits.sequence(before, sequence);
    }

    @Override
    public Schema applyTo(Schema schema) {
        return schema.minusSequence(dropped(schema).name());
    }

    @Override
    public Operation reverse(Schema before) {
        return new CreateSequence(dropped(before));
    }

    @Override
    public Optional<Operation> on(Projection projection, Schema before) {
        return Optional.of(new DropSequence(projection.name(sequence)));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public String toString() {
        return "drop sequence " + sequence;
    }
}
