package dev.retort.run.history;

import dev.retort.dialect.Dialect;
import dev.retort.operation.AppliedOperation;
import dev.retort.operation.CreateTable;
import dev.retort.schema.Column;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.Types;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The SQL of the table that records what is applied, one row a revision; the same for the runner and for offline SQL. Every value is a
 * literal of the dialect, in which nothing can end the literal early.
 *
 * @param name the table's name, {@code schema.table} outside the default schema
 */
public record HistoryTable(String name, Dialect dialect) {
    /** The name where nobody chose another. */
    public static final String DEFAULT_NAME = "retort_history";

    private static final String COLUMNS =
            "revision, parents, message, checksum, source, state, step, duration_ms, applied_at, applied_by";

    /** The name of a table in a schema; empty for the connection's own. */
    public static String name(String schema, String table) {
        return schema.isEmpty() ? table : schema + "." + table;
    }

    public List<String> create() {
        Table table = Table.of(
                name,
                new Column("revision", Types.varchar(40), false),
                // An empty text is null on Oracle.
                new Column("parents", Types.text(), true),
                new Column("message", Types.text(), true),
                new Column("checksum", Types.varchar(64), false),
                new Column("source", Types.varchar(64), true),
                new Column("state", Types.varchar(20), false),
                new Column("step", Types.integer(), false),
                new Column("duration_ms", Types.bigint(), false),
                new Column("applied_at", Types.timestampUtc(6), false),
                new Column("applied_by", Types.varchar(255), false),
                new PrimaryKey("", List.of("revision")));
        return dialect.statements(AppliedOperation.of(new CreateTable(table), Schema.empty()));
    }

    /** All rows; fails as {@link Dialect#isNoTable} tells if there is no table where {@link #create} would put it. */
    String select() {
        return "select " + COLUMNS.replace("applied_at", dialect.utcText("applied_at")) + " from " + table()
                + inSchema();
    }

    /**
     * How many rows there are, how many of them are applied and readable, and how many are of certain revisions. Sums, for MySQL 8.0.15 counts all rows
     * with {@code count(case when revision in ('…') then 1 end)}.
     */
    String selectCounts(Collection<String> revisions) {
        String among = revisions.stream().map(dialect::literal).collect(Collectors.joining(", "));
        return "select count(*), sum(case when state = " + dialect.literal(RowState.APPLIED.text())
                + " and step >= 0 and checksum is not null then 1 else 0 end), sum(case when revision in (" + among
                + ") then 1 else 0 end) from " + table() + inSchema();
    }

    private String inSchema() {
        return dialect.inSchemaOfNewTables(name)
                .map(condition -> " where " + condition)
                .orElse("");
    }

    /** A query that has a row if the table has one of a revision. */
    public String select(String revision) {
        return "select 1 from " + table() + where(revision);
    }

    public String insert(HistoryRow row) {
        return into() + " values (" + values(row, String.valueOf(row.duration().toMillis())) + ")";
    }

    /**
     * Statements that insert a row if a condition is true, and otherwise fail, so that the transaction fails that they end; it is what took the time.
     * None where a transaction can't be sent at once.
     */
    public List<String> insertIf(HistoryRow row, String condition) {
        return dialect.transactionMillis()
                .map(milliseconds -> List.of(
                        into() + " select " + values(row, milliseconds) + " where " + condition,
                        "select 1 / count(*) from " + table() + where(row.revision())))
                .orElse(List.of());
    }

    private String into() {
        return "insert into " + table() + " (" + COLUMNS + ")";
    }

    private String values(HistoryRow row, String milliseconds) {
        return String.join(
                ", ",
                dialect.literal(row.revision()),
                dialect.literal(String.join(",", row.parents())),
                dialect.literal(row.message()),
                dialect.literal(row.checksum()),
                dialect.literal(row.source()),
                dialect.literal(row.state().text()),
                String.valueOf(row.step()),
                milliseconds,
                dialect.utcNow(),
                dialect.user());
    }

    public String update(HistoryRow row) {
        return ("update %s set checksum = %s, source = %s, state = %s, step = %s, duration_ms = %s,"
                        + " applied_at = %s, applied_by = %s%s")
                .formatted(
                        table(),
                        dialect.literal(row.checksum()),
                        dialect.literal(row.source()),
                        dialect.literal(row.state().text()),
                        row.step(),
                        row.duration().toMillis(),
                        dialect.utcNow(),
                        dialect.user(),
                        where(row.revision()));
    }

    /** Deletes every row of a revision; where there is none, the rows without a revision. */
    String deleteAll(@Nullable String revision) {
        return revision == null ? "delete from " + table() + " where revision is null" : delete(revision);
    }

    public String delete(String revision) {
        return "delete from " + table() + where(revision);
    }

    private String where(String revision) {
        return " where revision = " + dialect.literal(revision);
    }

    /** What a change of a row has to add to its condition, so that it meets the row only as it was seen. */
    String andIs(HistoryRow seen) {
        return " and state = " + dialect.literal(seen.state().text()) + " and step = " + seen.step();
    }

    private String table() {
        return dialect.identifier(name);
    }
}
