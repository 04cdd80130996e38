package dev.retort.dialect;

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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Rows that a random schema accepts: two a table, none where a value of its own can't be said. */
final class RandomRows {
    private RandomRows() {}

    /** Inserts for the tables that can have rows, in the order of the tables. */
    static List<InsertRows> of(Schema schema) {
        List<InsertRows> inserts = new ArrayList<>();
        for (Table table : schema.tables()) {
            insert(table).ifPresent(inserts::add);
        }
        return inserts;
    }

    private static Optional<InsertRows> insert(Table table) {
        List<Column> columns = table.columns().stream()
                .filter(column -> column.generated().isEmpty())
                .toList();
        List<Row> rows = new ArrayList<>();
        for (int i = 1; i <= 2; i++) {
            List<@Nullable Object> values = new ArrayList<>();
            for (Column column : columns) {
                boolean referencing = isReferencing(table, column);
                Optional<Object> value = referencing ? Optional.empty() : value(column.type(), i);
                if (value.isEmpty() && !column.nullable()) {
                    return Optional.empty();
                }
                values.add(value.orElse(null));
            }
            rows.add(new Row(values));
        }
        return columns.isEmpty()
                ? Optional.empty()
                : Optional.of(new InsertRows(
                        table.name(), columns.stream().map(Column::name).toList(), rows));
    }

    private static boolean isReferencing(Table table, Column column) {
        return table.foreignKeys().stream()
                .map(ForeignKey::columns)
                .anyMatch(columns -> Names.contains(columns, column.name()));
    }

    /** A value for a row of a number; empty for a type whose values are written in another way on each database. */
    static Optional<Object> value(ColumnType type, int row) {
        if (type instanceof ColumnType.Enumeration names) {
            return Optional.of(names.values().get(0));
        }
        if (!(type instanceof ColumnType.Basic basic)) {
            return Optional.empty();
        }
        return switch (basic.kind()) {
            case TINYINT, SMALLINT, INTEGER, BIGINT, DECIMAL, NUMERIC -> Optional.of(row + 1);
            case DOUBLE -> Optional.of(row + 0.5);
            case VARCHAR -> Optional.of("v" + row);
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
        if (!(type instanceof ColumnType.Basic basic)) {
            return Optional.empty();
        }
        return switch (basic.kind()) {
            case TINYINT, SMALLINT, INTEGER, BIGINT, DECIMAL, NUMERIC, DOUBLE -> Optional.of("7");
            case VARCHAR -> Optional.of("'v'");
            case BOOLEAN -> Optional.of("true");
            case DATE -> Optional.of("date '2026-01-01'");
            case TIMESTAMP, TIMESTAMP_UTC, TIMESTAMP_WITH_TIME_ZONE -> Optional.of("current_timestamp");
            default -> Optional.empty();
        };
    }
}
