package dev.retort.operation;

import dev.retort.schema.Schema;

/**
 * Creates a database schema where it is missing: {@code create schema if not exists sales}. On MySQL and MariaDB a schema is a database.
 *
 * <p>Nothing takes it back: others may keep things in it, or may have made it. A schema that was empty before stays behind, empty.
 *
 * @param name the schema
 */
public record CreateSchema(String name) implements Operation {
    /** Tables say their schema in their names, so that nothing is to be added. */
    @Override
    public Schema applyTo(Schema schema) {
        return schema;
    }

    /** This operation: what it leads to holds before and after. */
    @Override
    public Operation reverse() {
        return this;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public String toString() {
        return "create schema " + name;
    }
}
