package dev.retort.operation;

import dev.retort.schema.Index;
import dev.retort.schema.Schema;

/**
 * Creates an index: {@code create index ix_booking_guest_id on booking (guest_id)}.
 *
 * @param table the table
 * @param index the index
 */
public record CreateIndex(String table, Index index) implements Operation {
    @Override
    public Schema applyTo(Schema schema) {
        return Parts.change(
                schema,
                table,
                each -> each.withIndexes(Parts.plus("table " + table, each.indexes(), index, Index::name)));
    }

    @Override
    public Operation reverse() {
        return new DropIndex(table, index);
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
