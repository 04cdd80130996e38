package dev.retort.operation;

import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Schema;

/**
 * Adds the primary key of a table: {@code alter table booking add constraint pk_booking primary key (id)}.
 *
 * @param table the table
 * @param key the key
 */
public record AddPrimaryKey(String table, PrimaryKey key) implements Operation {
    @Override
    public Schema applyTo(Schema schema) {
        return Parts.change(schema, table, each -> {
            if (each.primaryKey() != null) {
                throw new SchemaMismatchException("table %s has a %s already".formatted(table, each.primaryKey()));
            }
            return each.withPrimaryKey(key);
        });
    }

    @Override
    public Operation reverse() {
        return new DropPrimaryKey(table, key);
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
