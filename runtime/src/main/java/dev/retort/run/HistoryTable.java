package dev.retort.run;

import dev.retort.dialect.Dialect;
import dev.retort.operation.CreateTable;
import dev.retort.schema.Column;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.Types;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The SQL of the table that records what is applied, one row a revision; the same for the runner and for offline SQL. Every value is a
 * literal of the dialect, in which nothing can end the literal early.
 *
 * @param name the table's name, {@code schema.table} outside the default schema
 */
record HistoryTable(String name, Dialect dialect) {
    private static final String COLUMNS =
            "revision, parents, message, checksum, state, step, duration_ms, applied_at, applied_by";

    List<String> create() {
        Table table = Table.of(
                name,
                new Column("revision", Types.varchar(40), false),
                // An empty text is null on Oracle.
                new Column("parents", Types.text(), true),
                new Column("message", Types.text(), true),
                new Column("checksum", Types.varchar(64), false),
                new Column("state", Types.varchar(20), false),
                new Column("step", Types.integer(), false),
                new Column("duration_ms", Types.bigint(), false),
                new Column("applied_at", Types.timestampUtc(6), false),
                new Column("applied_by", Types.varchar(255), false),
                new PrimaryKey("", List.of("revision")));
        return dialect.statements(new CreateTable(table), Schema.empty());
    }

    /** The same, for a script: nothing where the table is there. */
    List<String> createIfMissing() {
        return create().stream()
                .map(each -> each.replaceFirst("^create table ", "create table if not exists "))
                .toList();
    }

    /** A condition that a revision has a row. */
    String has(String revision) {
        return "exists (select 1 from " + table() + " where revision = " + dialect.literal(revision) + ")";
    }

    /** A condition that a revision has a row of which something is true. */
    String has(String revision, String condition) {
        return "exists (select 1 from " + table() + " where revision = " + dialect.literal(revision) + " and "
                + condition + ")";
    }

    /** A condition on a row. */
    static String isState(Dialect dialect, RowState state) {
        return "state = " + dialect.literal(state.text());
    }

    String select() {
        return "select " + COLUMNS.replace("applied_at", dialect.utcText("applied_at")) + " from " + table();
    }

    /** A row of {@link #select}. */
    static HistoryRow row(List<@Nullable String> values) {
        String parents = Objects.requireNonNullElse(values.get(1), "");
        return new HistoryRow(
                text(values, 0),
                parents.isEmpty() ? List.of() : List.of(parents.split(",")),
                Objects.requireNonNullElse(values.get(2), ""),
                text(values, 3),
                RowState.parse(text(values, 4)),
                Integer.parseInt(text(values, 5)),
                Duration.ofMillis(Long.parseLong(text(values, 6))),
                Instant.parse(text(values, 7)),
                text(values, 8));
    }

    private static String text(List<@Nullable String> values, int column) {
        return Objects.requireNonNull(values.get(column));
    }

    String insert(HistoryRow row) {
        return "insert into %s (%s) values (%s, %s, %s, %s, %s, %s, %s, %s, %s)"
                .formatted(
                        table(),
                        COLUMNS,
                        dialect.literal(row.revision()),
                        dialect.literal(String.join(",", row.parents())),
                        dialect.literal(row.message()),
                        dialect.literal(row.checksum()),
                        dialect.literal(row.state().text()),
                        row.step(),
                        row.duration().toMillis(),
                        dialect.utcNow(),
                        dialect.user());
    }

    String update(HistoryRow row) {
        return ("update %s set checksum = %s, state = %s, step = %s, duration_ms = %s, applied_at = %s,"
                        + " applied_by = %s where revision = %s")
                .formatted(
                        table(),
                        dialect.literal(row.checksum()),
                        dialect.literal(row.state().text()),
                        row.step(),
                        row.duration().toMillis(),
                        dialect.utcNow(),
                        dialect.user(),
                        dialect.literal(row.revision()));
    }

    String delete(String revision) {
        return "delete from %s where revision = %s".formatted(table(), dialect.literal(revision));
    }

    private String table() {
        return dialect.identifier(name);
    }
}
