package dev.retort.catalog.verify;

import dev.retort.dialect.Dialect;
import dev.retort.operation.AppliedOperation;
import dev.retort.operation.InsertRows;
import dev.retort.operation.Row;
import dev.retort.problem.RetortException;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Names;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Puts a few rows into the empty tables of a scratch database, so that revisions run on what they meet in production. The database judges: a row
 * that it refuses is tried with other values, then left out.
 */
final class SampleRows {
    private static final int ROWS = 2;
    private static final int ATTEMPTS = 6;

    private final Dialect dialect;

    /** The tables that were looked at, as they were then. */
    private final Map<String, Table> known = new TreeMap<>();

    private final Map<String, String> refused = new TreeMap<>();

    SampleRows(Dialect dialect) {
        this.dialect = dialect;
    }

    /** Fills the tables of a schema that are empty, those that others reference first. */
    void fill(Connection connection, Schema schema) throws SQLException {
        List<Table> waiting = new ArrayList<>(schema.tables());
        while (!waiting.isEmpty()) {
            Table next = waiting.stream()
                    .filter(table -> table.foreignKeys().stream().noneMatch(key -> isWaiting(waiting, table, key)))
                    .findFirst()
                    .orElse(waiting.get(0));
            waiting.remove(next);
            if (!next.equals(known.put(Names.key(next.name()), next))) {
                refused.remove(next.name());
                if (!hasRows(connection, next)) {
                    fill(connection, schema, next).ifPresent(why -> refused.put(next.name(), why));
                }
            }
        }
        refused.keySet().removeIf(table -> schema.table(table).isEmpty());
    }

    private static boolean isWaiting(List<Table> waiting, Table table, ForeignKey key) {
        return !Names.same(key.table(), table.name())
                && waiting.stream().anyMatch(each -> Names.same(each.name(), key.table()));
    }

    /** The tables that stay empty, one per line with the reason. */
    List<String> refused() {
        return refused.entrySet().stream()
                .map(each -> "without rows: %s: %s".formatted(each.getKey(), each.getValue()))
                .toList();
    }

    /** Looks again at the tables that a revision makes, which are new after it was taken back and applied again. */
    void forget(Step step) {
        step.after().tables().stream()
                .filter(table -> !step.before().table(table.name()).equals(Optional.of(table)))
                .forEach(table -> known.remove(Names.key(table.name())));
    }

    /** Deletes all rows, as far as foreign keys allow it. */
    void empty(Connection connection, Schema schema) {
        known.clear();
        List<Table> left = new ArrayList<>(schema.tables());
        for (int pass = 0; pass < schema.tables().size() && !left.isEmpty(); pass++) {
            if (!left.removeIf(table -> isDeleted(connection, table))) {
                return;
            }
        }
    }

    private boolean isDeleted(Connection connection, Table table) {
        try {
            execute(connection, "delete from " + name(table.name()));
            return true;
        } catch (SQLException e) {
            return false; // another table refers to it, or half a revision has dropped it
        }
    }

    private boolean hasRows(Connection connection, Table table) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setMaxRows(1);
            try (ResultSet rows = statement.executeQuery("select 1 from " + name(table.name()))) {
                return rows.next();
            }
        }
    }

    private Optional<String> fill(Connection connection, Schema schema, Table table) {
        Table there = dialect.projection().of(table);
        SampleRow row = new SampleRow(there, dialect.name(), key -> referenced(connection, key));
        String why = "";
        for (int number = 1; number <= ROWS; number++) {
            boolean inserted = false;
            for (int attempt = 0; attempt < ATTEMPTS && !inserted; attempt++) {
                try {
                    insert(connection, schema, table, row.values(number, attempt));
                    inserted = true;
                } catch (SQLException | RetortException e) {
                    why = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
                } catch (SampleRow.NoValueException e) {
                    return Optional.of(String.valueOf(e.getMessage()));
                }
            }
            if (!inserted) {
                // One row is enough where the second one can't be told apart from it.
                return number == 1 ? Optional.of(why) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private void insert(Connection connection, Schema schema, Table table, Map<String, Object> values)
            throws SQLException {
        InsertRows insert = new InsertRows(
                table.name(), List.copyOf(values.keySet()), List.of(new Row(new ArrayList<>(values.values()))));
        for (String sql : dialect.render(AppliedOperation.of(insert, schema))) {
            execute(connection, sql);
        }
    }

    /** The rows that a foreign key can refer to. */
    private List<List<Object>> referenced(Connection connection, ForeignKey key) {
        List<String> columns =
                key.references().stream().map(dialect::identifier).toList();
        List<List<Object>> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement()) {
            statement.setMaxRows(ROWS);
            try (ResultSet result = statement.executeQuery(
                    "select %s from %s".formatted(String.join(", ", columns), name(key.table())))) {
                while (result.next()) {
                    List<Object> row = new ArrayList<>();
                    for (int i = 1; i <= columns.size(); i++) {
                        RowValue.of(result.getObject(i)).ifPresent(row::add);
                    }
                    if (row.size() == columns.size()) {
                        rows.add(row);
                    }
                }
            }
        } catch (SQLException e) {
            return List.of(); // as where there are none
        }
        return rows;
    }

    private String name(String table) {
        return dialect.identifier(dialect.projection().name(table));
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(sql);
        }
    }
}
