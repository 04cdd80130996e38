package dev.retort.operation;

import dev.retort.schema.Check;
import dev.retort.schema.Schema;

/**
 * Drops a check: {@code alter table … drop constraint ck_booking_nights}.
 *
 * @param table the table
 * @param check the constraint as it is
 */
public record DropCheck(String table, Check check) implements Operation {
    @Override
    public Schema applyTo(Schema schema) {
        return Parts.change(
                schema, table, each -> each.withChecks(Parts.minus("table " + table, each.checks(), check)));
    }

    @Override
    public Operation reverse() {
        return new AddCheck(table, check);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public String toString() {
        return "drop " + table + " " + check;
    }
}
