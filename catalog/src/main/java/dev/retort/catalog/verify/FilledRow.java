package dev.retort.catalog.verify;

import dev.retort.dialect.Dialect;
import dev.retort.operation.AppliedOperation;
import dev.retort.operation.InsertRows;
import dev.retort.operation.Row;
import dev.retort.processor.sample.SampleValues;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Names;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.TypeKind;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Inserts rows of which a test gives only the values that matter to it. A column that has to have a value gets one; a row that a foreign key needs is
 * inserted too, unless there is one.
 *
 * @param schema the schema of the database at its revision
 * @param dialect the dialect of the database
 * @param connection a connection to it
 */
public record FilledRow(Schema schema, Dialect dialect, Connection connection) {
    /** Where filled keys begin: an application takes its own from a sequence that begins at 1 and knows nothing of these rows. */
    private static final int FIRST_KEY = 1_000_000;

    /** How many other values are tried for the columns that nobody gave, such as those of unique constraints. */
    private static final int ATTEMPTS = 6;

    /**
     * Inserts a row.
     *
     * @param table the table, as a revision names it
     * @param given values by column: text, numbers, booleans, {@code java.time} values, UUIDs, or null
     * @return the values of the row by column, as far as they are known: those given, those filled, and a generated key
     * @throws SQLException if the database refuses the row
     * @throws IllegalArgumentException if there is no such table or column, or a column needs a value and none is known for its type
     */
    public Map<String, @Nullable Object> insert(String table, Map<String, ? extends @Nullable Object> given)
            throws SQLException {
        return insert(table, given, List.of());
    }

    /** @param children the tables whose rows wait for this one */
    private Map<String, @Nullable Object> insert(
            String table, Map<String, ? extends @Nullable Object> given, List<String> children) throws SQLException {
        Table declared = schema.table(table)
                .orElseThrow(() -> new IllegalArgumentException("there is no table %s at this revision; there are: %s"
                        .formatted(
                                table, schema.tables().stream().map(Table::name).collect(Collectors.joining(", ")))));
        Table there = dialect.projection().of(declared);
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        given.forEach((column, value) -> values.put(column(there, column).name(), value));
        refer(
                there,
                values,
                Stream.concat(children.stream(), Stream.of(there.name())).toList());
        int number = rows(declared) + 1;
        SQLException refusal = null;
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Map<String, @Nullable Object> row = filled(there, values, number + attempt, attempt);
            try {
                generatedKey(there, insert(declared, row), row);
                return row;
            } catch (SQLException e) {
                if (refusal == null) {
                    refusal = e;
                } else {
                    refusal.addSuppressed(e);
                }
            }
        }
        throw Objects.requireNonNull(refusal);
    }

    private static Column column(Table table, String name) {
        return table.column(name)
                .orElseThrow(() -> new IllegalArgumentException("table %s has no column %s at this revision; it has: %s"
                        .formatted(
                                table.name(),
                                name,
                                table.columns().stream().map(Column::name).collect(Collectors.joining(", ")))));
    }

    private void refer(Table table, Map<String, @Nullable Object> values, List<String> waiting) throws SQLException {
        for (ForeignKey key : table.foreignKeys()) {
            boolean isNeeded = key.columns().stream()
                    .map(name -> column(table, name))
                    .anyMatch(column -> column.needsValue() && !values.containsKey(column.name()));
            if (isNeeded && !Names.same(key.table(), table.name())) {
                Map<String, @Nullable Object> parent = parent(key, given(key, table, values), waiting);
                for (int i = 0; i < key.columns().size(); i++) {
                    String reference = key.references().get(i);
                    Optional<Map.Entry<String, @Nullable Object>> value = parent.entrySet().stream()
                            .filter(each -> Names.same(each.getKey(), reference))
                            .findFirst();
                    String name = column(table, key.columns().get(i)).name();
                    value.ifPresent(each -> values.putIfAbsent(name, each.getValue()));
                }
            }
        }
    }

    /** What a test gave of a foreign key, by the columns that it references. */
    private static Map<String, @Nullable Object> given(
            ForeignKey key, Table table, Map<String, @Nullable Object> values) {
        Map<String, @Nullable Object> given = new LinkedHashMap<>();
        for (int i = 0; i < key.columns().size(); i++) {
            String column = column(table, key.columns().get(i)).name();
            if (values.containsKey(column)) {
                given.put(key.references().get(i), values.get(column));
            }
        }
        return given;
    }

    /** The first row that has what was given of the key, or a new one. */
    private Map<String, @Nullable Object> parent(
            ForeignKey key, Map<String, @Nullable Object> given, List<String> waiting) throws SQLException {
        String columns = key.references().stream().map(dialect::identifier).collect(Collectors.joining(", "));
        String where = given.isEmpty()
                ? ""
                : given.keySet().stream()
                        .map(column -> dialect.identifier(column) + " = ?")
                        .collect(Collectors.joining(" and ", " where ", ""));
        try (PreparedStatement statement =
                connection.prepareStatement("select %s from %s%s".formatted(columns, name(key.table()), where))) {
            statement.setMaxRows(1);
            int parameter = 1;
            for (Object value : given.values()) {
                statement.setObject(parameter++, value);
            }
            try (ResultSet rows = statement.executeQuery()) {
                if (rows.next()) {
                    Map<String, @Nullable Object> values = new LinkedHashMap<>();
                    for (int i = 0; i < key.references().size(); i++) {
                        values.put(
                                key.references().get(i),
                                RowValue.of(rows.getObject(i + 1)).orElse(null));
                    }
                    return values;
                }
            }
        }
        if (Names.contains(waiting, key.table())) {
            throw new IllegalArgumentException("rows of these tables need each other: %s. Give the columns of %s"
                    .formatted(String.join(", ", waiting), key.table()));
        }
        return insert(key.table(), given, waiting);
    }

    private Map<String, @Nullable Object> filled(
            Table table, Map<String, @Nullable Object> values, int number, int attempt) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>(values);
        for (Column column : table.columns()) {
            if (column.needsValue() && !row.containsKey(column.name())) {
                int from = isWideKey(table, column) ? FIRST_KEY + number : number;
                List<Object> candidates = SampleValues.candidates(table, column, from, dialect.name());
                if (candidates.isEmpty()) {
                    throw new IllegalArgumentException("no value is known for %s.%s of type %s: give one"
                            .formatted(table.name(), column.name(), column.type()));
                }
                row.put(column.name(), candidates.get(attempt % candidates.size()));
            }
        }
        if (row.isEmpty()) {
            // Not every database knows an insert without a column.
            table.columns().stream()
                    .filter(column -> column.nullable()
                            && !column.identity()
                            && column.generated().isEmpty())
                    .findFirst()
                    .ifPresent(column -> row.put(column.name(), null));
        }
        return row;
    }

    private static boolean isWideKey(Table table, Column column) {
        PrimaryKey key = table.primaryKey();
        return key != null
                && key.columns().size() == 1
                && Names.contains(key.columns(), column.name())
                && column.type() instanceof ColumnType.Basic basic
                && (basic.kind() == TypeKind.INTEGER || basic.kind() == TypeKind.BIGINT);
    }

    private int rows(Table table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery("select count(*) from " + name(table.name()))) {
            count.next();
            return count.getInt(1);
        }
    }

    /** Inserts the row and gives what the database generated. */
    private Map<String, Object> insert(Table table, Map<String, @Nullable Object> row) throws SQLException {
        InsertRows insert = new InsertRows(
                table.name(), List.copyOf(row.keySet()), List.of(new Row(new ArrayList<>(row.values()))));
        Map<String, Object> generated = new LinkedHashMap<>();
        for (String sql : dialect.render(AppliedOperation.of(insert, schema))) {
            try (Statement statement = connection.createStatement()) {
                statement.setEscapeProcessing(false);
                statement.executeUpdate(sql, Statement.RETURN_GENERATED_KEYS);
                try (ResultSet keys = statement.getGeneratedKeys()) {
                    if (keys.next()) {
                        for (int i = 1; i <= keys.getMetaData().getColumnCount(); i++) {
                            String name = keys.getMetaData().getColumnLabel(i);
                            RowValue.of(keys.getObject(i)).ifPresent(value -> generated.put(name, value));
                        }
                    }
                }
            }
        }
        return generated;
    }

    /** Some drivers return the key under its name and others under one of their own. */
    private static void generatedKey(Table table, Map<String, Object> generated, Map<String, @Nullable Object> row) {
        PrimaryKey key = table.primaryKey();
        if (key == null || key.columns().size() != 1 || generated.isEmpty()) {
            return;
        }
        String column = column(table, key.columns().get(0)).name();
        Object value = generated.entrySet().stream()
                .filter(each -> each.getKey().equalsIgnoreCase(column))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseGet(() -> generated.values().iterator().next());
        row.putIfAbsent(column, value);
    }

    private String name(String table) {
        return dialect.identifier(dialect.projection().name(table));
    }
}
