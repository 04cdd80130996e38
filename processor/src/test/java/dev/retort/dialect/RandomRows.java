package dev.retort.dialect;

import dev.retort.dialect.text.Literals;
import dev.retort.operation.InsertRows;
import dev.retort.operation.Row;
import dev.retort.processor.sample.SampleValues;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Names;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.TypeKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Rows that a random schema accepts: two a table, none where a value of its own can't be said. */
final class RandomRows {
    private static final Set<TypeKind> READ_BACK = EnumSet.of(
            TypeKind.TINYINT,
            TypeKind.SMALLINT,
            TypeKind.INTEGER,
            TypeKind.BIGINT,
            TypeKind.DECIMAL,
            TypeKind.NUMERIC,
            TypeKind.DOUBLE,
            TypeKind.VARCHAR,
            TypeKind.JSON,
            TypeKind.BOOLEAN,
            TypeKind.DATE,
            TypeKind.TIMESTAMP,
            TypeKind.TIMESTAMP_UTC,
            TypeKind.TIMESTAMP_WITH_TIME_ZONE,
            TypeKind.UUID);

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

    /** A value for a row of a number, of the types whose values read back as they were written. */
    static Optional<Object> value(ColumnType type, int row) {
        return !(type instanceof ColumnType.Basic basic) || READ_BACK.contains(basic.kind())
                ? SampleValues.of(type, row)
                : Optional.empty();
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
