package dev.retort.operation;

import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Projection;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.Optional;

/**
 * Adds the primary key of a table: {@code alter table booking add constraint pk_booking primary key (id)}.
 *
 * @param table the table
 * @param key the key
 */
public record AddPrimaryKey(String table, PrimaryKey key) implements ConstraintOperation {
    @Override
    public Schema applyTo(Schema schema) {
        Table altered = SchemaEdits.table(schema, table);
        if (altered.primaryKey() != null) {
            throw new SchemaMismatchException("table %s already has a %s".formatted(table, altered.primaryKey()));
        }
        return schema.with(altered.withPrimaryKey(key));
    }

    @Override
    public Operation reverse(Schema before) {
        return new DropPrimaryKey(table);
    }

    @Override
    public Optional<Operation> on(Projection projection, Schema before) {
        return Optional.of(new AddPrimaryKey(projection.name(table), projection.of(key)));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public String toString() {
        return "add " + table + " " + key;
    }
}
