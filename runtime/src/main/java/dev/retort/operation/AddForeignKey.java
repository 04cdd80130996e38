package dev.retort.operation;

import dev.retort.schema.ForeignKey;
import dev.retort.schema.Projection;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.Optional;

/**
 * Adds a foreign key: {@code alter table … add constraint fk_booking_guest_id foreign key (guest_id) references guest (id)}.
 *
 * @param table the table
 * @param key the constraint
 */
public record AddForeignKey(String table, ForeignKey key) implements ConstraintOperation {
    @Override
    public Schema applyTo(Schema schema) {
        Table altered = SchemaEdits.table(schema, table);
        return schema.with(altered.withForeignKeys(SchemaEdits.plus(altered, altered.foreignKeys(), key)));
    }

    @Override
    public Operation reverse(Schema before) {
        return new DropForeignKey(table, ConstraintReference.to(key));
    }

    @Override
    public Optional<Operation> on(Projection projection, Schema before) {
        return projection
                .of(key, SchemaEdits.table(before, table))
                .map(there -> new AddForeignKey(projection.name(table), there));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public String toString() {
        return "add " + table + " " + key;
    }
}
