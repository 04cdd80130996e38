package dev.retort.testkit;

import dev.retort.Retort;
import dev.retort.catalog.verify.FilledRow;
import dev.retort.dialect.Dialect;
import dev.retort.dialect.Dialects;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * A row for a test. Columns that have to have a value get one that fits their type and checks, and rows that its foreign keys need are inserted first,
 * unless there are some:
 *
 * <pre>{@code
 * Map<String, Object> booking = database.row("booking").with("status", "REQUESTED").insert();
 * }</pre>
 *
 * <p>Not thread-safe.
 */
public final class TestRow {
    private final Retort retort;
    private final DataSource database;
    private final String table;
    private final Map<String, @Nullable Object> values = new LinkedHashMap<>();

    TestRow(Retort retort, DataSource database, String table) {
        this.retort = retort;
        this.database = database;
        this.table = table;
    }

    /**
     * Sets the value of a column.
     *
     * @param value text, a number, a boolean, a {@code java.time} value, a UUID, or null
     */
    public TestRow with(String column, @Nullable Object value) {
        values.put(column, value);
        return this;
    }

    /**
     * Inserts the row and commits it.
     *
     * @return its values by column: those given, those filled, and a generated key
     * @throws SQLException if the database refuses the row
     * @throws IllegalArgumentException if there is no such table or column at this revision, or a value is missing that can't be filled
     */
    public Map<String, @Nullable Object> insert() throws SQLException {
        try (Connection connection = database.getConnection()) {
            DatabaseMetaData product = connection.getMetaData();
            Dialect dialect =
                    Dialects.of(product.getDatabaseProductName(), product.getDatabaseProductVersion(), loader());
            return new FilledRow(retort.graph().replayedTo(retort.current()), dialect, connection)
                    .insert(table, values);
        }
    }

    private static ClassLoader loader() {
        return Thread.currentThread().getContextClassLoader();
    }
}
