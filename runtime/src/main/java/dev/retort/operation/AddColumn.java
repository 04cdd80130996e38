package dev.retort.operation;

import dev.retort.schema.Column;
import dev.retort.schema.Projection;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.Optional;

/**
 * Adds a column at the end of a table: {@code alter table booking add column note varchar(500)}.
 *
 * @param table the table
 * @param column the new column
 */
public record AddColumn(String table, Column column) implements Operation {
    @Override
    public Schema applyTo(Schema schema) {
        Table altered = SchemaEdits.table(schema, table);
        return schema.with(altered.withColumns(SchemaEdits.plus(altered, altered.columns(), column)));
    }

    @Override
    public Operation reverse(Schema before) {
        return new DropColumn(table, column.name());
    }

    @Override
    public Optional<Operation> on(Projection projection, Schema before) {
        return projection.of(column).map(there -> new AddColumn(projection.name(table), there));
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
