package dev.retort.operation;

import dev.retort.schema.Schema;
import dev.retort.schema.Table;

/**
 * Drops a table with all its parts: {@code drop table booking}. Loses its rows.
 *
 * @param table the table as it is, so that the reverse can create it again
 */
public record DropTable(Table table) implements Operation {
    @Override
    public Schema applyTo(Schema schema) {
        Table dropped = Parts.table(schema, table.name());
        if (!Schema.empty()
                .plus(dropped)
                .canonical()
                .equals(Schema.empty().plus(table).canonical())) {
            throw new SchemaMismatchException("the table to drop is not as said:\n" + table + "\nbut\n" + dropped);
        }
        return schema.minusTable(table.name());
    }

    @Override
    public Operation reverse() {
        return new CreateTable(table);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public String toString() {
        return "drop " + table;
    }
}
