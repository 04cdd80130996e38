package dev.retort.operation;

import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Projection;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.Optional;

/**
 * Drops the primary key of a table: {@code alter table booking drop constraint pk_booking}.
 *
 * @param table the table's name
 */
public record DropPrimaryKey(String table) implements ConstraintOperation {
    /**
     * The key that goes.
     *
     * @throws SchemaMismatchException if the table has none
     */
    public PrimaryKey dropped(Schema before) {
        PrimaryKey key = SchemaEdits.table(before, table).primaryKey();
        if (key == null) {
            throw new SchemaMismatchException("table %s has no primary key".formatted(table));
        }
        return key;
    }

    @Override
    public Schema applyTo(Schema schema) {
        dropped(schema);
        Table altered = SchemaEdits.table(schema, table);
        return schema.with(altered.withPrimaryKey(null));
    }

    @Override
    public Operation reverse(Schema before) {
        return new AddPrimaryKey(table, dropped(before));
    }

    @Override
    public Optional<Operation> on(Projection projection, Schema before) {
        return Optional.of(new DropPrimaryKey(projection.name(table)));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public String toString() {
        return "drop primary key " + table;
    }
}
