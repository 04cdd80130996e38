package dev.retort.operation;

import dev.retort.schema.Projection;
import dev.retort.schema.Schema;
import java.util.Optional;

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
    public Operation reverse(Schema before) {
        return this;
    }

    @Override
    public Optional<Operation> on(Projection projection, Schema before) {
        return projection.schemas() ? Optional.of(this) : Optional.empty();
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
