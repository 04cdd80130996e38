package dev.retort.operation;

import dev.retort.schema.Check;
import dev.retort.schema.Projection;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.Optional;

/**
 * Adds a check: {@code alter table … add constraint ck_booking_nights check (nights > 0)}.
 *
 * @param table the table
 * @param check the constraint
 */
public record AddCheck(String table, Check check) implements ConstraintOperation {
    @Override
    public Schema applyTo(Schema schema) {
        Table altered = SchemaEdits.table(schema, table);
        return schema.with(altered.withChecks(SchemaEdits.plus(altered, altered.checks(), check)));
    }

    @Override
    public Operation reverse(Schema before) {
        return new DropCheck(table, ConstraintReference.to(check));
    }

    @Override
    public Optional<Operation> on(Projection projection, Schema before) {
        return projection
                .of(check, SchemaEdits.table(before, table))
                .map(there -> new AddCheck(projection.name(table), there));
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
