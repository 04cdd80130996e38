package dev.retort.run.history;

import dev.retort.dialect.Dialect;
import dev.retort.operation.AppliedOperation;
import dev.retort.operation.CreateTable;
import dev.retort.schema.Column;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.Types;
import java.time.Duration;
import java.util.List;

/**
 * The SQL of the table that records repeatables, one row each. It is beside the history table and has its name with {@code _repeatables}.
 *
 * @param name the table's name, {@code schema.table} outside the default schema
 */
public record RepeatableTable(String name, Dialect dialect) {
    private static final String SUFFIX = "_repeatables";

    /** The table beside a history table. */
    public static RepeatableTable beside(String historyTable, Dialect dialect) {
        return new RepeatableTable(nameBeside(historyTable), dialect);
    }

    /** {@code retort_history_repeatables}. */
    public static String nameBeside(String historyTable) {
        return historyTable.endsWith("`")
                ? historyTable.substring(0, historyTable.length() - 1) + SUFFIX + "`"
                : historyTable + SUFFIX;
    }

    public List<String> create() {
        Table table = Table.of(
                name,
                new Column("name", Types.varchar(255), false),
                // An empty text is null on Oracle.
                new Column("checksum", Types.varchar(64), true),
                new Column("source", Types.varchar(64), true),
                new Column("contexts", Types.text(), true),
                new Column("duration_ms", Types.bigint(), false),
                new Column("applied_at", Types.timestampUtc(6), false),
                new Column("applied_by", Types.varchar(255), false),
                new PrimaryKey("", List.of("name")));
        return dialect.statements(AppliedOperation.of(new CreateTable(table), Schema.empty()));
    }

    /** All rows; fails as {@link Dialect#isNoTable} tells if there is no table where {@link #create} would put it. */
    public String select() {
        return "select name, checksum, source, contexts, " + dialect.utcText("applied_at") + " from " + table()
                + dialect.inSchemaOfNewTables(name)
                        .map(condition -> " where " + condition)
                        .orElse("");
    }

    public String insert(RepeatableRow row, Duration elapsed) {
        return "insert into %s (name, checksum, source, contexts, duration_ms, applied_at, applied_by) values (%s, %s, %s, %s, %s, %s, %s)"
                .formatted(
                        table(),
                        dialect.literal(row.name()),
                        dialect.literal(row.checksum()),
                        dialect.literal(row.source()),
                        dialect.literal(row.contexts()),
                        elapsed.toMillis(),
                        dialect.utcNow(),
                        dialect.user());
    }

    /** Replaces a row that is as it was seen. */
    public String update(RepeatableRow seen, RepeatableRow row, Duration elapsed) {
        return "update %s set checksum = %s, source = %s, contexts = %s, duration_ms = %s, applied_at = %s, applied_by = %s%s and checksum = %s"
                .formatted(
                        table(),
                        dialect.literal(row.checksum()),
                        dialect.literal(row.source()),
                        dialect.literal(row.contexts()),
                        elapsed.toMillis(),
                        dialect.utcNow(),
                        dialect.user(),
                        where(row.name()),
                        dialect.literal(seen.checksum()));
    }

    /** Deletes the row of a repeatable, whatever it contains. */
    public String delete(String repeatable) {
        return "delete from " + table() + where(repeatable);
    }

    /** Lets all run again. */
    public String invalidate() {
        return "update " + table() + " set checksum = ''";
    }

    private String where(String repeatable) {
        return " where name = " + dialect.literal(repeatable);
    }

    private String table() {
        return dialect.identifier(name);
    }
}
