package dev.retort.operation;

import dev.retort.schema.Column;
import dev.retort.schema.Schema;

/**
 * Drops a column: {@code alter table guest drop column fax}. Loses its values.
 *
 * @param table the table
 * @param column the column as it is, so that the reverse can add it again
 */
public record DropColumn(String table, Column column) implements Operation {
    @Override
    public Schema applyTo(Schema schema) {
        return Parts.change(
                schema, table, each -> each.withColumns(Parts.minus("table " + table, each.columns(), column)));
    }

    @Override
    public Operation reverse() {
        return new AddColumn(table, column);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public String toString() {
        return "drop " + table + " " + column;
    }
}
