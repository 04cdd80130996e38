package dev.retort.operation;

import dev.retort.schema.Schema;
import dev.retort.schema.UniqueConstraint;

/**
 * Adds a unique constraint: {@code alter table … add constraint uq_guest_email unique (email)}.
 *
 * @param table the table
 * @param unique the constraint
 */
public record AddUnique(String table, UniqueConstraint unique) implements Operation {
    @Override
    public Schema applyTo(Schema schema) {
        return Parts.change(
                schema,
                table,
                each -> each.withUniques(Parts.plus("table " + table, each.uniques(), unique, UniqueConstraint::name)));
    }

    @Override
    public Operation reverse() {
        return new DropUnique(table, unique);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public String toString() {
        return "add " + table + " " + unique;
    }
}
