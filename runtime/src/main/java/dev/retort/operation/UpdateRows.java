package dev.retort.operation;

import dev.retort.schema.Projection;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Changes values of the rows that have some others: {@code update sentiment set label = 'good' where code = 'P' and label = 'positive'}.
 *
 * @param table the table
 * @param key which rows
 * @param changes the values that change; a row that does not have them until now stays as it is
 */
public record UpdateRows(String table, RowKey key, List<ValueChange> changes) implements Operation {
    public UpdateRows {
        changes = List.copyOf(changes);
        if (changes.isEmpty()) {
            throw new IllegalArgumentException("an update of " + table + " sets nothing");
        }
    }

    @Override
    public Schema applyTo(Schema schema) {
        Stream.concat(key.columns().stream(), changes.stream().map(ValueChange::column))
                .forEach(column -> SchemaEdits.column(schema, table, column));
        return schema;
    }

    @Override
    public Operation reverse(Schema before) {
        return new UpdateRows(
                table,
                key.after(changes),
                changes.stream()
                        .map(each -> new ValueChange(each.column(), each.to(), each.from()))
                        .toList());
    }

    @Override
    public Optional<Operation> on(Projection projection, Schema before) {
        Table updated = SchemaEdits.table(before, table);
        List<ValueChange> there = changes.stream()
                .filter(change -> projection.has(updated, change.column()))
                .toList();
        return there.isEmpty() ? Optional.empty() : Optional.of(new UpdateRows(projection.name(table), key, there));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public String toString() {
        return "update " + table + " where " + key + " set "
                + changes.stream().map(ValueChange::toString).collect(Collectors.joining(", "));
    }
}
