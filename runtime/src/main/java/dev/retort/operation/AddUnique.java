package dev.retort.operation;

import dev.retort.schema.Projection;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.UniqueConstraint;
import java.util.Optional;

/**
 * Adds a unique constraint: {@code alter table … add constraint uq_guest_email unique (email)}.
 *
 * @param table the table
 * @param unique the constraint
 */
public record AddUnique(String table, UniqueConstraint unique) implements ConstraintOperation {
    @Override
    public Schema applyTo(Schema schema) {
        Table altered = SchemaEdits.table(schema, table);
        return schema.with(altered.withUniques(SchemaEdits.plus(altered, altered.uniques(), unique)));
    }

    @Override
    public Operation reverse(Schema before) {
        return new DropUnique(table, ConstraintReference.to(unique));
    }

    @Override
    public Optional<Operation> on(Projection projection, Schema before) {
        return projection
                .of(unique, SchemaEdits.table(before, table))
                .map(there -> new AddUnique(projection.name(table), there));
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
