package dev.retort.operation;

import dev.retort.schema.Index;
import dev.retort.schema.Names;
import dev.retort.schema.Projection;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.Optional;

/**
 * Drops an index: {@code drop index ix_booking_guest_id}.
 *
 * @param table the table's name
 * @param index the index's name
 */
public record DropIndex(String table, String index) implements Operation {
    /**
     * The index that goes.
     *
     * @throws SchemaMismatchException if the table has none of that name
     */
    public Index dropped(Schema before) {
        return SchemaEdits.find(
                before, table, Table::indexes, each -> Names.same(each.name(), index), "index " + index);
    }

    @Override
    public Schema applyTo(Schema schema) {
        Index dropped = dropped(schema);
        Table altered = SchemaEdits.table(schema, table);
        return schema.with(altered.withIndexes(SchemaEdits.minus(altered.indexes(), dropped)));
    }

    @Override
    public Operation reverse(Schema before) {
        return new CreateIndex(table, dropped(before));
    }

    @Override
    public Optional<Operation> on(Projection projection, Schema before) {
        return projection
                .of(dropped(before), SchemaEdits.table(before, table))
                .map(there -> new DropIndex(projection.name(table), index));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public String toString() {
        return "drop index " + table + " " + index;
    }
}
