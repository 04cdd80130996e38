package dev.retort.operation;

import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.List;

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
        Table filled = Parts.table(schema, table);
        for (String column : columns) {
            if (filled.column(column).isEmpty()) {
                throw new SchemaMismatchException("table %s has no column %s".formatted(table, column));
            }
        }
        return schema;
    }

    @Override
    public Operation reverse() {
        return new InsertRows(table, columns, rows);
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
