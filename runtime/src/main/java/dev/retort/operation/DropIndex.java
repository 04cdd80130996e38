package dev.retort.operation;

import dev.retort.schema.Index;
import dev.retort.schema.Schema;

/**
 * Drops an index: {@code drop index ix_booking_guest_id}.
 *
 * @param table the table
 * @param index the index as it is
 */
public record DropIndex(String table, Index index) implements Operation {
    @Override
    public Schema applyTo(Schema schema) {
        return Parts.change(
                schema, table, each -> each.withIndexes(Parts.minus("table " + table, each.indexes(), index)));
    }

    @Override
    public Operation reverse() {
        return new CreateIndex(table, index);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public String toString() {
        return "drop " + table + " " + index;
    }
}
