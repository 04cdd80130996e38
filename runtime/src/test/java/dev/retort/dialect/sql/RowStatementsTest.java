package dev.retort.dialect.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.Dialects;
import dev.retort.dialect.Engine;
import dev.retort.operation.AppliedOperation;
import dev.retort.operation.CreateTable;
import dev.retort.operation.InsertRows;
import dev.retort.operation.Operation;
import dev.retort.operation.Row;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.Types;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

public class RowStatementsTest {
    private static final UUID ID = UUID.fromString("01234567-89ab-4def-8123-456789abcdef");
    private static final OffsetDateTime NOON = OffsetDateTime.parse("2026-03-29T12:00:00.123456+02:00");

    static Stream<String> dialects() {
        return Engine.dialects().map(Dialect::name);
    }

    /** A column for every kind of value, and the value. */
    public static Map<Column, Object> values() {
        Map<Column, Object> values = new LinkedHashMap<>();
        put(values, Types.varchar(100), "it's \\ \"quoted\"; drop table t; -- \n ü 🎉");
        put(values, Types.text(), "\\'; drop table t; --");
        put(values, Types.bool(), true);
        put(values, Types.integer(), -7);
        put(values, Types.bigint(), Long.MIN_VALUE);
        put(values, Types.floating(53), 0.1);
        put(values, Types.doublePrecision(), -1.5E300);
        put(values, Types.decimal(20, 5), new BigDecimal("1E+3"));
        put(values, Types.numeric(30, 0), new BigInteger("123456789012345678901234567890"));
        put(values, Types.date(), LocalDate.of(2026, 2, 28));
        put(values, Types.time(6), LocalTime.of(23, 59, 59, 999_999_000));
        put(values, Types.timestamp(6), LocalDateTime.parse("2026-03-29T02:30:00"));
        put(values, Types.timestamp(6), NOON);
        put(values, Types.timestampWithTimeZone(6), NOON);
        put(values, Types.timestampUtc(6), Instant.parse("1969-12-31T23:59:59.5Z"));
        put(values, Types.timestampUtc(6), ZonedDateTime.of(2026, 7, 1, 0, 0, 0, 0, ZoneId.of("Europe/Rome")));
        put(values, Types.time(0), OffsetTime.parse("01:00:00+02:00"));
        put(values, Types.timeUtc(0), OffsetTime.parse("01:00:00+02:00"));
        put(values, Types.integer(), Year.of(2026));
        put(values, Types.uuid(), ID);
        put(values, Types.binary(16), ID);
        put(values, Types.varchar(36), ID);
        put(values, Types.json(), "{\"a\": [1, \"it's\"]}");
        put(values, Types.enumeration("A", "IT'S"), "IT'S");
        put(values, Types.floating(24), 0.1);
        put(values, Types.real(), new BigDecimal("-1.5"));
        return values;
    }

    private static void put(Map<Column, Object> values, ColumnType type, Object value) {
        values.put(new Column("c" + values.size(), type, true), value);
    }

    /** What goes in by one literal is found by another and deleted: an escape that is wrong, or a time shifted, leaves the row. */
    @ParameterizedTest
    @MethodSource("dialects")
    void everyValueIsFoundAgainAsItWasInserted(String dialect) throws Exception {
        Map<Column, Object> values = values();
        boolean sqlite = dialect.equals("sqlite");
        values.values().removeIf(value -> sqlite && value instanceof BigInteger); // see below
        List<String> names = values.keySet().stream().map(Column::name).toList();
        Table table = Table.of("t", values.keySet().toArray(Column[]::new));
        Operation insert = new InsertRows("t", names, List.of(new Row(List.copyOf(values.values()))));
        try (Engine engine = Engine.of(dialect)) {
            Schema schema = engine.run(new CreateTable(table), Schema.empty());
            engine.run(insert, schema);
            assertThat(engine.query("select count(*) from t")).containsExactly("1");
            assertThat(engine.query("select c0, c1, c7, c12, c16 from t"))
                    .containsExactly("it's \\ \"quoted\"; drop table t; -- \n ü 🎉 | \\'; drop table t; -- | "
                            + (sqlite ? "1000" : "1000.00000")
                            + " | 2026-03-29 10:00:00.123456 | 23:00:00");
            engine.run(insert.reverse(schema), schema);
            assertThat(engine.query("select count(*) from t")).containsExactly("0");
        }
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void deletesTheRowsThatAreSaidAndNoOthers(String dialect) throws Exception {
        Table table = Table.of("t", new Column("a", Types.integer(), true), new Column("b", Types.varchar(9), true));
        List<String> names = List.of("a", "b");
        try (Engine engine = Engine.of(dialect)) {
            Schema schema = engine.run(new CreateTable(table), Schema.empty());
            Row nothing = new Row(Arrays.asList(null, null));
            Row one = new Row(Arrays.asList(1, null));
            engine.run(new InsertRows("t", names, List.of(nothing, one, new Row(List.of(1, "x")))), schema);
            engine.run(new InsertRows("t", names, List.of(nothing, one)).reverse(schema), schema);
            assertThat(engine.query("select a, b from t")).containsExactly("1 | x");
        }
    }

    @Test
    void infinityIsNoNumberOfMySql() {
        Schema schema = Schema.empty().plus(Table.of("t", new Column("a", Types.doublePrecision(), true)));
        Row row = new Row(List.of(Double.POSITIVE_INFINITY));
        Operation insert = new InsertRows("t", List.of("a"), List.of(row));
        assertThatThrownBy(() -> Dialects.named("mysql").render(AppliedOperation.of(insert, schema)))
                .hasMessageStartingWith("[RT414] mysql can't store Infinity.");
    }

    /** A number of SQLite is one of 64 bits, or a double. */
    @Test
    void aNumberThatSqliteWouldRoundIsRefused() {
        Schema schema = Schema.empty().plus(Table.of("t", new Column("a", Types.numeric(30, 2), true)));
        for (Object number : List.of(new BigInteger("123456789012345678901"), new BigDecimal("12345678901234.56"))) {
            Operation insert = new InsertRows("t", List.of("a"), List.of(new Row(List.of(number))));
            assertThatThrownBy(() -> Dialects.named("sqlite").render(AppliedOperation.of(insert, schema)))
                    .hasMessageStartingWith("[RT414] sqlite can't store " + number + " exactly.");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void infinityIsANumberToo(String dialect) throws Exception {
        Table table = Table.of("t", new Column("a", Types.doublePrecision(), true));
        try (Engine engine = Engine.of(dialect)) {
            Schema schema = engine.run(new CreateTable(table), Schema.empty());
            Row row = new Row(List.of(Double.NEGATIVE_INFINITY));
            engine.run(new InsertRows("t", List.of("a"), List.of(row)), schema);
            assertThat(engine.query("select a from t")).containsExactly("-Infinity");
        }
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void anIdentityGoesOnAfterNumbersThatWereInserted(String dialect) throws Exception {
        Column id = new Column("`Id`", Types.bigint(), false).asIdentity();
        Table table = Table.of("`T`", id, new Column("a", Types.integer(), true), new PrimaryKey("", List.of("`Id`")));
        try (Engine engine = Engine.of(dialect)) {
            String name = engine.dialect().identifier("`T`");
            Schema schema = engine.run(new CreateTable(table), Schema.empty());
            engine.run(
                    new InsertRows("`T`", List.of("`Id`"), List.of(new Row(List.of(1)), new Row(List.of(7)))), schema);
            engine.execute("insert into " + name + " (a) values (5)");
            assertThat(engine.query("select max(" + engine.dialect().identifier("`Id`") + ") from " + name))
                    .containsExactly("8");
        }
    }

    @Test
    void noRowsAreNoStatement() {
        Schema schema = Schema.empty().plus(Table.of("t", new Column("a", Types.integer(), true)));
        Operation none = new InsertRows("t", List.of("a"), List.of());
        assertThat(Dialects.named("h2").render(AppliedOperation.of(none, schema)))
                .isEmpty();
        assertThat(Dialects.named("h2").render(AppliedOperation.of(none.reverse(schema), schema)))
                .isEmpty();
    }

    /** With the old setting a backslash escapes what follows: the text below would end at its first quote. */
    @Test
    void aBackslashIsSafeUnderAnySettingOfPostgres() throws Exception {
        String text = "\\'; drop table t; --";
        try (Engine engine = Engine.of("postgresql")) {
            for (String setting : List.of("on", "off")) {
                engine.execute("set standard_conforming_strings = " + setting);
                assertThat(engine.query("select " + engine.dialect().literal(text)))
                        .containsExactly(text);
            }
        }
    }

    /** Hibernate keeps a clob in a large object there. */
    @Test
    void aClobIsALargeObjectInPostgres() throws Exception {
        Table table = Table.of("t", new Column("a", Types.clob(255), true));
        Operation insert = new InsertRows("t", List.of("a"), List.of(new Row(List.of("long\\text"))));
        try (Engine engine = Engine.of("postgresql")) {
            Schema schema = engine.run(new CreateTable(table), Schema.empty());
            engine.run(insert, schema);
            assertThat(engine.query("select convert_from(lo_get(a), 'UTF8') from t"))
                    .containsExactly("long\\text");
            engine.run(insert.reverse(schema), schema);
            assertThat(engine.query("select count(*) from t")).containsExactly("0");
        }
    }
}
