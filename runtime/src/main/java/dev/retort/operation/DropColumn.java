package dev.retort.operation;

import dev.retort.schema.Column;
import dev.retort.schema.Projection;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.Optional;

/**
 * Drops a column: {@code alter table guest drop column fax}. Loses its values.
 *
 * @param table the table's name
 * @param column the column's name
 */
public record DropColumn(String table, String column) implements Operation {
    /**
     * The column that goes.
     *
     * @throws SchemaMismatchException if the table has none of that name
     */
    public Column dropped(Schema before) {
        return SchemaEdits.column(before, table, column);
    }

    @Override
    public Schema applyTo(Schema schema) {
        Column dropped = dropped(schema);
        Table altered = SchemaEdits.table(schema, table);
        return schema.with(altered.withColumns(SchemaEdits.minus(altered.columns(), dropped)));
    }

    @Override
    public Operation reverse(Schema before) {
        return new AddColumn(table, dropped(before));
    }

    @Override
    public Optional<Operation> on(Projection projection, Schema before) {
        return projection.of(dropped(before)).map(there -> new DropColumn(projection.name(table), there.name()));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public String toString() {
        return "drop column " + table + " " + column;
    }
}
