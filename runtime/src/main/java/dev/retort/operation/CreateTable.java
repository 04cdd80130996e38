package dev.retort.operation;

import dev.retort.schema.Schema;
import dev.retort.schema.Table;

/**
 * Creates a table with all its parts: {@code create table booking (…)}, then its indexes and comments.
 *
 * @param table the table, its foreign keys and indexes included
 */
public record CreateTable(Table table) implements Operation {
    @Override
    public Schema applyTo(Schema schema) {
        if (schema.table(table.name()).isPresent()) {
            throw new SchemaMismatchException("there is a table " + table.name() + " already");
        }
        return schema.plus(table);
    }

    @Override
    public Operation reverse() {
        return new DropTable(table);
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
