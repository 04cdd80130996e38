package dev.retort.operation;

import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Schema;

/**
 * Drops the primary key of a table: {@code alter table booking drop constraint pk_booking}.
 *
 * @param table the table
 * @param key the key as it is
 */
public record DropPrimaryKey(String table, PrimaryKey key) implements Operation {
    @Override
    public Schema applyTo(Schema schema) {
        return Parts.change(schema, table, each -> {
            if (!key.equals(each.primaryKey())) {
                throw new SchemaMismatchException(
                        "table %s has no %s, but %s".formatted(table, key, each.primaryKey()));
            }
            return each.withPrimaryKey(null);
        });
    }

    @Override
    public Operation reverse() {
        return new AddPrimaryKey(table, key);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public String toString() {
        return "drop " + table + " " + key;
    }
}
