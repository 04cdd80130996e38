package dev.retort.operation;

import dev.retort.schema.Index;
import dev.retort.schema.Projection;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.Optional;

/**
 * Creates an index: {@code create index ix_booking_guest_id on booking (guest_id)}.
 *
 * @param table the table
 * @param index the index
 */
public record CreateIndex(String table, Index index) implements Operation {
    @Override
    public Schema applyTo(Schema schema) {
        Table altered = SchemaEdits.table(schema, table);
        return schema.with(altered.withIndexes(SchemaEdits.plus(altered, altered.indexes(), index)));
    }

    @Override
    public Operation reverse(Schema before) {
        return new DropIndex(table, index.name());
    }

    @Override
    public Optional<Operation> on(Projection projection, Schema before) {
        return projection
                .of(index, SchemaEdits.table(before, table))
                .map(there -> new CreateIndex(projection.name(table), there));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public String toString() {
        return "create " + table + " " + index;
    }
}
