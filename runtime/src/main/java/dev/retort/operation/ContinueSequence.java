package dev.retort.operation;

import dev.retort.schema.Projection;
import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Continues a sequence above the numbers that columns have: {@code alter sequence booking_seq restart with (select max(id) + 50 …)}. The next number
 * is one increment above the greatest value of all, because an application that reserves 50 numbers per call takes the 49 below it, too. If the greatest
 * value is below the start of the sequence, the next number is the start.
 *
 * @param sequence the sequence's name
 * @param columns the columns that get their numbers from it: several for tables that share one sequence
 */
public record ContinueSequence(String sequence, List<NumberedColumn> columns) implements Operation {
    public ContinueSequence {
        columns = List.copyOf(columns);
        if (columns.isEmpty()) {
            throw new IllegalArgumentException(
                    "No column has the numbers that %s continues above. Name at least one.".formatted(sequence));
        }
    }

    /** One for a single column. */
    public ContinueSequence(String sequence, String table, String column) {
        this(sequence, List.of(new NumberedColumn(table, column)));
    }

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
        columns.forEach(each -> SchemaEdits.column(schema, each.table(), each.column()));
        return schema;
    }

    /** None: where the sequence was is not known afterwards. A downgrade mostly drops it. */
    @Override
    public Operation reverse(Schema before) {
        throw new IrreversibleOperationException(this);
    }

    @Override
    public Optional<Operation> on(Projection projection, Schema before) {
        List<NumberedColumn> there = columns.stream()
                .filter(each -> projection.has(SchemaEdits.table(before, each.table()), each.column()))
                .map(each -> new NumberedColumn(projection.name(each.table()), each.column()))
                .toList();
        return there.isEmpty() ? Optional.empty() : Optional.of(new ContinueSequence(projection.name(sequence), there));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public String toString() {
        return "continue sequence " + sequence + " after "
                + columns.stream().map(NumberedColumn::toString).collect(Collectors.joining(", "));
    }
}
