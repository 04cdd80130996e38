package dev.retort.operation;

import dev.retort.schema.Projection;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.Optional;

/**
 * Creates a table with all its parts: {@code create table booking (…)}, then its indexes and comments.
 *
 * @param table the table, its foreign keys and indexes included
 */
public record CreateTable(Table table) implements Operation {
    @Override
    public Schema applyTo(Schema schema) {
        if (schema.table(table.name()).isPresent()) {
            throw new SchemaMismatchException("table " + table.name() + " already exists");
        }
        return schema.plus(table);
    }

    @Override
    public Operation reverse(Schema before) {
        return new DropTable(table.name());
    }

    @Override
    public Optional<Operation> on(Projection projection, Schema before) {
        return Optional.of(new CreateTable(projection.of(table)));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public String toString() {
        return "create " + table;
    }
}
