package dev.retort.catalog.verify;

import dev.retort.processor.sample.SampleValues;
import dev.retort.schema.Column;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Names;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The values of sample rows of a table.
 *
 * @param table the table, as its database has it
 * @param database the name of the dialect
 * @param referenced the rows that a foreign key can refer to, each with the values of the referenced columns
 */
record SampleRow(Table table, String database, Function<ForeignKey, List<List<Object>>> referenced) {
    /** Keys begin beyond the numbers that revisions insert. */
    private static final int KEYS = 100;

    /** There is no value for a column that needs one. */
    static final class NoValueException extends Exception {
        private static final long serialVersionUID = 1;

        NoValueException(String message) {
            super(message);
        }
    }

    /**
     * The values of a row, by column. A column that takes null and has no value is left out.
     *
     * @param number the row, from 1 on
     * @param attempt how often the database has refused it
     * @throws NoValueException if a column needs a value and none is known
     */
    Map<String, Object> values(int number, int attempt) throws NoValueException {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Column column : table.columns()) {
            if (column.generated().isEmpty() && isOfNoKey(column)) {
                value(column, number, attempt).ifPresent(value -> values.put(column.name(), value));
            }
        }
        for (ForeignKey key : table.foreignKeys()) {
            refer(key, number, values);
        }
        for (Column column : table.columns()) {
            if (column.needsValue() && !values.containsKey(column.name())) {
                throw new NoValueException(
                        "no value is known for column %s of type %s".formatted(column.name(), column.type()));
            }
        }
        return values;
    }

    private boolean isOfNoKey(Column column) {
        return table.foreignKeys().stream().noneMatch(key -> Names.contains(key.columns(), column.name()));
    }

    private Optional<Object> value(Column column, int number, int attempt) {
        boolean isApart = attempt == 0 && isKey(column);
        List<Object> candidates = SampleValues.candidates(table, column, isApart ? number + KEYS : number, database);
        return candidates.isEmpty() ? Optional.empty() : Optional.of(candidates.get(attempt % candidates.size()));
    }

    private boolean isKey(Column column) {
        PrimaryKey key = table.primaryKey();
        return key != null && key.columns().size() == 1 && Names.contains(key.columns(), column.name());
    }

    /** A row of the same table can only refer to itself, as the first one has no other. */
    private void refer(ForeignKey key, int number, Map<String, Object> values) throws NoValueException {
        List<List<Object>> rows = Names.same(key.table(), table.name()) ? own(key, values) : referenced.apply(key);
        if (!rows.isEmpty()) {
            List<Object> row = rows.get((number - 1) % rows.size());
            for (int i = 0; i < key.columns().size(); i++) {
                values.putIfAbsent(name(key.columns().get(i)), row.get(i));
            }
        } else if (key.columns().stream().anyMatch(this::isNeeded)) {
            throw new NoValueException("it refers to %s, which has no rows".formatted(key.table()));
        }
    }

    private static List<List<Object>> own(ForeignKey key, Map<String, Object> values) {
        List<Object> row = key.references().stream()
                .flatMap(column -> values.entrySet().stream()
                        .filter(each -> Names.same(each.getKey(), column))
                        .map(Map.Entry::getValue))
                .toList();
        return row.size() == key.references().size() ? List.of(row) : List.of();
    }

    private boolean isNeeded(String column) {
        return table.column(column).map(Column::needsValue).orElse(false);
    }

    private String name(String column) {
        return table.column(column).map(Column::name).orElse(column);
    }
}
