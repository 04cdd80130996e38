package dev.retort.operation;

import dev.retort.schema.Projection;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.UniqueConstraint;
import java.util.Optional;

/**
 * Drops a unique constraint: {@code alter table … drop constraint uq_guest_email}.
 *
 * @param table the table's name
 * @param unique which unique constraint of the table
 */
public record DropUnique(String table, ConstraintReference unique) implements ConstraintOperation {
    /**
     * The unique constraint that goes.
     *
     * @throws SchemaMismatchException if the table has no such one
     */
    public UniqueConstraint dropped(Schema before) {
        return SchemaEdits.find(before, table, Table::uniques, unique::refersTo, "unique constraint " + unique);
    }

    @Override
    public Schema applyTo(Schema schema) {
        UniqueConstraint dropped = dropped(schema);
        Table altered = SchemaEdits.table(schema, table);
        return schema.with(altered.withUniques(SchemaEdits.minus(altered.uniques(), dropped)));
    }

    @Override
    public Operation reverse(Schema before) {
        return new AddUnique(table, dropped(before));
    }

    @Override
    public Optional<Operation> on(Projection projection, Schema before) {
        return projection
                .of(dropped(before), SchemaEdits.table(before, table))
                .map(there -> new DropUnique(projection.name(table), ConstraintReference.to(there)));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public String toString() {
        return "drop unique " + table + " " + unique;
    }
}
