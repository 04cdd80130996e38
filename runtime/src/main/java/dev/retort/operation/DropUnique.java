package dev.retort.operation;

import dev.retort.schema.Schema;
import dev.retort.schema.UniqueConstraint;

/**
 * Drops a unique constraint: {@code alter table … drop constraint uq_guest_email}.
 *
 * @param table the table
 * @param unique the constraint as it is
 */
public record DropUnique(String table, UniqueConstraint unique) implements Operation {
    @Override
    public Schema applyTo(Schema schema) {
        return Parts.change(
                schema, table, each -> each.withUniques(Parts.minus("table " + table, each.uniques(), unique)));
    }

    @Override
    public Operation reverse() {
        return new AddUnique(table, unique);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public String toString() {
        return "drop " + table + " " + unique;
    }
}
