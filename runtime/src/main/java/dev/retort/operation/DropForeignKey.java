package dev.retort.operation;

import dev.retort.schema.ForeignKey;
import dev.retort.schema.Projection;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.Optional;

/**
 * Drops a foreign key: {@code alter table … drop constraint fk_booking_guest_id}.
 *
 * @param table the table's name
 * @param key which foreign key of the table
 */
public record DropForeignKey(String table, ConstraintReference key) implements ConstraintOperation {
    /**
     * The foreign key that goes.
     *
     * @throws SchemaMismatchException if the table has no such one
     */
    public ForeignKey dropped(Schema before) {
        return SchemaEdits.find(before, table, Table::foreignKeys, key::refersTo, "foreign key " + key);
    }

    @Override
    public Schema applyTo(Schema schema) {
        ForeignKey dropped = dropped(schema);
        Table altered = SchemaEdits.table(schema, table);
        return schema.with(altered.withForeignKeys(SchemaEdits.minus(altered.foreignKeys(), dropped)));
    }

    @Override
    public Operation reverse(Schema before) {
        return new AddForeignKey(table, dropped(before));
    }

    @Override
    public Optional<Operation> on(Projection projection, Schema before) {
        return projection
                .of(dropped(before), SchemaEdits.table(before, table))
                .map(there -> new DropForeignKey(projection.name(table), ConstraintReference.to(there)));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public String toString() {
        return "drop foreign key " + table + " " + key;
    }
}
