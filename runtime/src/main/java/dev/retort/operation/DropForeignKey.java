package dev.retort.operation;

import dev.retort.schema.ForeignKey;
import dev.retort.schema.Schema;

/**
 * Drops a foreign key: {@code alter table … drop constraint fk_booking_guest_id}.
 *
 * @param table the table
 * @param key the constraint as it is
 */
public record DropForeignKey(String table, ForeignKey key) implements Operation {
    @Override
    public Schema applyTo(Schema schema) {
        return Parts.change(
                schema, table, each -> each.withForeignKeys(Parts.minus("table " + table, each.foreignKeys(), key)));
    }

    @Override
    public Operation reverse() {
        return new AddForeignKey(table, key);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public String toString() {
        return "drop " + table + " " + key;
    }
}
