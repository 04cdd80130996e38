package dev.retort.operation;

import dev.retort.schema.Check;
import dev.retort.schema.Schema;

/**
 * Adds a check: {@code alter table … add constraint ck_booking_nights check (nights > 0)}.
 *
 * @param table the table
 * @param check the constraint
 */
public record AddCheck(String table, Check check) implements Operation {
    @Override
    public Schema applyTo(Schema schema) {
        return Parts.change(
                schema,
                table,
                each -> each.withChecks(Parts.plus("table " + table, each.checks(), check, Check::name)));
    }

    @Override
    public Operation reverse() {
        return new DropCheck(table, check);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public String toString() {
        return "add " + table + " " + check;
    }
}
