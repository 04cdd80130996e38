package dev.retort.operation;

import dev.retort.schema.Projection;
import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;
import java.util.Optional;

/**
 * Continues a sequence above the numbers that a column has: {@code alter sequence booking_seq restart with (select max(id) + 50 …)}. The next number
 * is one increment above the greatest value, because an application that reserves 50 numbers per call takes the 49 below it, too. If the greatest value is
 * below the start of the sequence, the next number is the start.
 *
 * @param sequence the sequence's name
 * @param table the table that has the numbers
 * @param column the column that has the numbers
 */
public record ContinueSequence(String sequence, String table, String column) implements Operation {
    /**
     * The sequence.
     *
     * @throws SchemaMismatchException if there is none of that name
     */
    public Sequence of(Schema before) {
        return SchemaEdits.sequence(before, sequence);
    }

    @Override
    public Schema applyTo(Schema schema) {
        of(schema);
        SchemaEdits.column(schema, table, column);
        return schema;
    }

    /** None: where the sequence was is not known afterwards. A downgrade mostly drops it. */
    @Override
    public Operation reverse(Schema before) {
        throw new IrreversibleOperationException(this);
    }

    @Override
    public Optional<Operation> on(Projection projection, Schema before) {
        return projection.has(SchemaEdits.table(before, table), column)
                ? Optional.of(new ContinueSequence(projection.name(sequence), projection.name(table), column))
                : Optional.empty();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public String toString() {
        return "continue sequence " + sequence + " after " + table + " " + column;
    }
}
