package dev.retort.operation;

import dev.retort.schema.Names;
import dev.retort.schema.Projection;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.Optional;

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
        Table altered = SchemaEdits.table(schema, table);
        if (altered.indexes().stream().noneMatch(index -> Names.same(index.name(), from))) {
            throw new SchemaMismatchException("table %s has no index %s".formatted(table, from));
        }
        return schema.with(altered.withIndexes(altered.indexes().stream()
                .map(index -> Names.same(index.name(), from) ? index.withName(to) : index)
                .toList()));
    }

    @Override
    public Operation reverse(Schema before) {
        return new RenameIndex(table, to, from);
    }

    @Override
    public Optional<Operation> on(Projection projection, Schema before) {
        return projection.hasNamed(SchemaEdits.table(before, table), from)
                ? Optional.of(new RenameIndex(projection.name(table), from, to))
                : Optional.empty();
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
