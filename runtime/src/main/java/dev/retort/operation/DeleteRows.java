package dev.retort.operation;

import dev.retort.schema.Projection;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.List;
import java.util.Optional;

/**
 * Deletes the rows that have these values: {@code delete from sentiment where code = 'P' and label = 'positive'}.
 *
 * @param table the table
 * @param columns the columns that get a value
 * @param rows the rows, each with a value a column
 */
public record DeleteRows(String table, List<String> columns, List<Row> rows) implements Operation {
    public DeleteRows {
        columns = List.copyOf(columns);
        rows = Row.fitting(columns, rows);
    }

    @Override
    public Schema applyTo(Schema schema) {
        Table filled = SchemaEdits.table(schema, table);
        for (String column : columns) {
            if (filled.column(column).isEmpty()) {
                throw new SchemaMismatchException("table %s has no column %s".formatted(table, column));
            }
        }
        return schema;
    }

    @Override
    public Operation reverse(Schema before) {
        return new InsertRows(table, columns, rows);
    }

    @Override
    public Optional<Operation> on(Projection projection, Schema before) {
        List<String> there = projection.there(SchemaEdits.table(before, table), columns);
        return Optional.of(new DeleteRows(projection.name(table), there, Row.only(there, columns, rows)));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public String toString() {
        return "delete " + table + " " + columns + " " + rows;
    }
}
