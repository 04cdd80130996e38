package dev.retort.dialect;

import dev.retort.dialect.text.Literals;
import dev.retort.operation.InsertRows;
import dev.retort.operation.Row;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Names;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Rows that a random schema accepts: two a table, none where a value of its own can't be said. */
final class RandomRows {
    private RandomRows() {}

    /**
     * Inserts for the tables that can have rows, those that others reference first. The second row of every table references the second row of
     * the other, as both have the same value there; where tables reference one another, nothing does.
     */
    static List<InsertRows> of(Schema schema) {
        Map<String, InsertRows> inserts = new LinkedHashMap<>();
        List<Table> waiting = new ArrayList<>(schema.tables());
        while (!waiting.isEmpty()) {
            Table next = waiting.stream()
                    .filter(table -> table.foreignKeys().stream()
                            .map(ForeignKey::table)
                            .noneMatch(target -> names(waiting).contains(target) && !target.equals(table.name())))
                    .findFirst()
                    .orElse(waiting.get(0));
            waiting.remove(next);
            insert(next, inserts).ifPresent(insert -> inserts.put(next.name(), insert));
        }
        return List.copyOf(inserts.values());
    }

    private static List<String> names(List<Table> tables) {
        return tables.stream().map(Table::name).toList();
    }

    private static Optional<InsertRows> insert(Table table, Map<String, InsertRows> earlier) {
        List<Column> columns = table.columns().stream()
                .filter(column -> column.generated().isEmpty())
                .filter(column -> value(column.type(), 1).isPresent() && hasTargets(table, column, earlier))
                .toList();
        boolean isComplete = table.columns().stream()
                .allMatch(column -> column.nullable()
                        || columns.contains(column)
                        || !column.generated().isEmpty());
        List<Row> rows = new ArrayList<>();
        for (int i = 1; i <= 2; i++) {
            List<@Nullable Object> values = new ArrayList<>();
            for (Column column : columns) {
                values.add(value(column.type(), i).orElseThrow());
            }
            rows.add(new Row(values));
        }
        return columns.isEmpty() || !isComplete
                ? Optional.empty()
                : Optional.of(new InsertRows(
                        table.name(), columns.stream().map(Column::name).toList(), rows));
    }

    private static boolean hasTargets(Table table, Column column, Map<String, InsertRows> earlier) {
        return table.foreignKeys().stream()
                .filter(key -> Names.contains(key.columns(), column.name()))
                .allMatch(key -> earlier.containsKey(key.table())
                        && earlier.get(key.table()).columns().containsAll(key.references()));
    }

    /** A value for a row of a number; empty for a type whose values are written in another way on each database. */
    static Optional<Object> value(ColumnType type, int row) {
        if (type instanceof ColumnType.Enumeration names) {
            return Optional.of(names.values().get((row - 1) % names.values().size()));
        }
        if (type instanceof ColumnType.NamedEnumeration names) {
            return Optional.of(names.values().get((row - 1) % names.values().size()));
        }
        if (!(type instanceof ColumnType.Basic basic)) {
            return Optional.empty();
        }
        return switch (basic.kind()) {
            case TINYINT, SMALLINT, INTEGER, BIGINT, DECIMAL, NUMERIC -> Optional.of(row + 1);
            case DOUBLE -> Optional.of(row + 0.5);
            case VARCHAR -> Optional.of("v" + row);
            case JSON -> Optional.of("{\"row\": " + row + "}");
            case BOOLEAN -> Optional.of(row == 1);
            case DATE -> Optional.of(LocalDate.of(2026, 1, row));
            case TIMESTAMP, TIMESTAMP_UTC, TIMESTAMP_WITH_TIME_ZONE ->
                Optional.of(OffsetDateTime.parse("2026-01-0" + row + "T12:00:00Z"));
            case UUID -> Optional.of(new UUID(0, row));
            default -> Optional.empty();
        };
    }

    /** The same as SQL that any database takes for a column that is filled. */
    static Optional<String> sql(ColumnType type) {
        if (type instanceof ColumnType.Enumeration names) {
            return Optional.of(Literals.text(names.values().get(0)));
        }
        if (type instanceof ColumnType.NamedEnumeration names) {
            return Optional.of(Literals.text(names.values().get(0)));
        }
        if (!(type instanceof ColumnType.Basic basic)) {
            return Optional.empty();
        }
        return switch (basic.kind()) {
            case TINYINT, SMALLINT, INTEGER, BIGINT, DECIMAL, NUMERIC, DOUBLE -> Optional.of("7");
            case VARCHAR -> Optional.of("'v'");
            case JSON -> Optional.of("'1'");
            case BOOLEAN -> Optional.of("true");
            case DATE -> Optional.of("current_date");
            case TIMESTAMP, TIMESTAMP_UTC, TIMESTAMP_WITH_TIME_ZONE -> Optional.of("current_timestamp");
            default -> Optional.empty();
        };
    }
}
