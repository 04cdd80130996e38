package dev.retort.operation;

import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.List;

/**
 * Inserts rows: {@code insert into sentiment (code, label) values ('P', 'positive')}.
 *
 * @param table the table
 * @param columns the columns that get a value
 * @param rows the rows, each with a value a column
 */
public record InsertRows(String table, List<String> columns, List<Row> rows) implements Operation {
    public InsertRows {
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
        return new DeleteRows(table, columns, rows);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public String toString() {
        return "insert " + table + " " + columns + " " + rows;
    }
}
