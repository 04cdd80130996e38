package dev.retort.operation;

import dev.retort.schema.Check;
import dev.retort.schema.Projection;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.Optional;

/**
 * Drops a check: {@code alter table … drop constraint ck_booking_nights}.
 *
 * @param table the table's name
 * @param check which check of the table
 */
public record DropCheck(String table, ConstraintReference check) implements ConstraintOperation {
    /**
     * The check that goes.
     *
     * @throws SchemaMismatchException if the table has no such one
     */
    public Check dropped(Schema before) {
        return SchemaEdits.find(before, table, Table::checks, check::refersTo, "check " + check);
    }

    @Override
    public Schema applyTo(Schema schema) {
        Check dropped = dropped(schema);
        Table altered = SchemaEdits.table(schema, table);
        return schema.with(altered.withChecks(SchemaEdits.minus(altered.checks(), dropped)));
    }

    @Override
    public Operation reverse(Schema before) {
        return new AddCheck(table, dropped(before));
    }

    @Override
    public Optional<Operation> on(Projection projection, Schema before) {
        return projection
                .of(dropped(before), SchemaEdits.table(before, table))
                .map(there -> new DropCheck(projection.name(table), ConstraintReference.to(there)));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public String toString() {
        return "drop check " + table + " " + check;
    }
}
