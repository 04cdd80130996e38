package dev.retort.run;

import dev.retort.dialect.Dialect;
import dev.retort.operation.CreateTable;
import dev.retort.schema.Column;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.Types;
import java.util.List;
import java.util.function.Function;

/**
 * The SQL of the table that records what is applied, one row a revision. Values are written by a function, so that the runner binds them and
 * offline SQL spells them out.
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
        return dialect.render(new CreateTable(table), Schema.empty());
    }

    String select() {
        return "select " + COLUMNS + " from " + table();
    }

    String insert(HistoryRow row, Function<Object, String> value) {
        List<String> values = List.of(
                value.apply(row.revision()),
                value.apply(String.join(",", row.parents())),
                value.apply(row.message()),
                value.apply(row.checksum()),
                value.apply(row.state().text()),
                value.apply(row.step()),
                value.apply(row.duration().toMillis()));
        return "insert into %s (%s) values (%s, %s, %s)"
                .formatted(table(), COLUMNS, String.join(", ", values), dialect.utcNow(), dialect.user());
    }

    String update(HistoryRow row, Function<Object, String> value) {
        return ("update %s set checksum = %s, state = %s, step = %s, duration_ms = %s, applied_at = %s,"
                        + " applied_by = %s where revision = %s")
                .formatted(
                        table(),
                        value.apply(row.checksum()),
                        value.apply(row.state().text()),
                        value.apply(row.step()),
                        value.apply(row.duration().toMillis()),
                        dialect.utcNow(),
                        dialect.user(),
                        value.apply(row.revision()));
    }

    String delete(String revision, Function<Object, String> value) {
        return "delete from %s where revision = %s".formatted(table(), value.apply(revision));
    }

    private String table() {
        return dialect.identifier(name);
    }
}
