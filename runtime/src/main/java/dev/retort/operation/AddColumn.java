package dev.retort.operation;

import dev.retort.schema.Column;
import dev.retort.schema.Schema;

/**
 * Adds a column at the end of a table: {@code alter table booking add column note varchar(500)}.
 *
 * @param table the table
 * @param column the new column
 */
public record AddColumn(String table, Column column) implements Operation {
    @Override
    public Schema applyTo(Schema schema) {
        return Parts.change(
                schema,
                table,
                each -> each.withColumns(Parts.plus("table " + table, each.columns(), column, Column::name)));
    }

    @Override
    public Operation reverse() {
        return new DropColumn(table, column);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public String toString() {
        return "add " + table + " " + column;
    }
}
