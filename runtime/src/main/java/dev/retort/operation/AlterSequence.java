package dev.retort.operation;

import dev.retort.schema.Projection;
import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;
import java.util.List;
import java.util.Optional;

/**
 * Changes properties of a sequence: {@code alter sequence booking_seq increment by 10}. How far it has counted stays.
 *
 * @param sequence the sequence's name
 * @param changes what changes, each property at most once, see {@link SequenceProperties}; all else stays as it is
 */
public record AlterSequence(String sequence, List<PropertyChange<Sequence, ?>> changes) implements Operation {
    public AlterSequence {
        changes = List.copyOf(changes);
    }

    /** The changes between two sequences of the same name. */
    public static AlterSequence between(Sequence from, Sequence to) {
        return new AlterSequence(from.name(), PropertyChange.between(SequenceProperties.ALL, from, to));
    }

    /**
     * The sequence until now.
     *
     * @throws SchemaMismatchException if there is none of that name
     */
    public Sequence from(Schema before) {
        return SchemaEdits.sequence(before, sequence);
    }

    /**
     * The sequence as it becomes.
     *
     * @throws SchemaMismatchException if the sequence is not as the changes expect it
     */
    public Sequence to(Schema before) {
        return PropertyChange.all(changes, from(before), "sequence " + sequence);
    }

    @Override
    public Schema applyTo(Schema schema) {
        return schema.with(to(schema));
    }

    @Override
    public Operation reverse(Schema before) {
        return new AlterSequence(sequence, PropertyChange.reversed(changes));
    }

    @Override
    public Optional<Operation> on(Projection projection, Schema before) {
        return Optional.of(new AlterSequence(projection.name(sequence), changes));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public String toString() {
        return "alter sequence " + sequence + PropertyChange.text(changes);
    }
}
