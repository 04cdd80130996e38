package dev.retort.operation;

import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.List;
import java.util.stream.Stream;

/**
 * Changes values of the rows that have some others: {@code update sentiment set label = 'good' where code = 'P' and label = 'positive'}.
 *
 * @param table the table
 * @param keys the columns by which the rows are found
 * @param key their values
 * @param columns the columns that get other values
 * @param from their values until now
 * @param to their new values
 */
public record UpdateRows(String table, List<String> keys, Row key, List<String> columns, Row from, Row to)
        implements Operation {
    public UpdateRows {
        keys = List.copyOf(keys);
        columns = List.copyOf(columns);
        Row.fitting(keys, List.of(key));
        Row.fitting(columns, List.of(from, to));
    }

    @Override
    public Schema applyTo(Schema schema) {
        Table filled = Parts.table(schema, table);
        Stream.concat(keys.stream(), columns.stream()).forEach(column -> {
            if (filled.column(column).isEmpty()) {
                throw new SchemaMismatchException("table %s has no column %s".formatted(table, column));
            }
        });
        return schema;
    }

    @Override
    public Operation reverse() {
        return new UpdateRows(table, keys, key, columns, to, from);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public String toString() {
        return "update " + table + " " + keys + " " + key + " " + columns + " from " + from + " to " + to;
    }
}
