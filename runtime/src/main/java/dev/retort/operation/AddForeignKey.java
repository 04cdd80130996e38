package dev.retort.operation;

import dev.retort.schema.ForeignKey;
import dev.retort.schema.Schema;

/**
 * Adds a foreign key: {@code alter table … add constraint fk_booking_guest_id foreign key (guest_id) references guest (id)}.
 *
 * @param table the table
 * @param key the constraint
 */
public record AddForeignKey(String table, ForeignKey key) implements Operation {
    @Override
    public Schema applyTo(Schema schema) {
        return Parts.change(
                schema,
                table,
                each -> each.withForeignKeys(Parts.plus("table " + table, each.foreignKeys(), key, ForeignKey::name)));
    }

    @Override
    public Operation reverse() {
        return new DropForeignKey(table, key);
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
