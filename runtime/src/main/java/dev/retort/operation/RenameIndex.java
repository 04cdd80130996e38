package dev.retort.operation;

import dev.retort.schema.Names;
import dev.retort.schema.Schema;

/**
 * Renames an index: {@code alter index ix_booking_guest rename to ix_booking_guest_id}.
 *
 * @param table the table
 * @param from the name until now
 * @param to the new name
 */
public record RenameIndex(String table, String from, String to) implements Operation {
    @Override
    public Schema applyTo(Schema schema) {
        return Parts.change(schema, table, each -> {
            if (each.indexes().stream().noneMatch(index -> Names.same(index.name(), from))) {
                throw new SchemaMismatchException("table %s has no index %s".formatted(table, from));
            }
            return each.withIndexes(each.indexes().stream()
                    .map(index -> Names.same(index.name(), from) ? index.withName(to) : index)
                    .toList());
        });
    }

    @Override
    public Operation reverse() {
        return new RenameIndex(table, to, from);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public String toString() {
        return "rename index " + table + " " + from + " to " + to;
    }
}
