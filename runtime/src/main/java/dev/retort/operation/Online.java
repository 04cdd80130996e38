package dev.retort.operation;

import dev.retort.schema.Projection;
import dev.retort.schema.Schema;
import java.util.Optional;

/**
 * An operation in a form that lets others read and write meanwhile, where the database has one: {@code create index concurrently}, a foreign
 * key that is added {@code not valid} and validated afterwards. That form runs outside of a transaction.
 *
 * @param operation what is done; its effect on the schema is the same either way
 */
public record Online(Operation operation) implements Operation {
    public Online {
        if (operation instanceof Online || operation instanceof InContext) {
            throw new IllegalArgumentException("not to be done online: " + operation);
        }
    }

    @Override
    public Schema applyTo(Schema schema) {
        return operation.applyTo(schema);
    }

    @Override
    public Operation reverse(Schema before) {
        return new Online(operation.reverse(before));
    }

    @Override
    public Optional<Operation> on(Projection projection, Schema before) {
        return operation.on(projection, before).map(Online::new);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public String toString() {
        return "online " + operation;
    }
}
