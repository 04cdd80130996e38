package dev.retort.dialect.postgresql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.Dialects;
import dev.retort.dialect.Engine;
import dev.retort.operation.AlterColumn;
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
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PostgreSqlConversionTest {
    private static final String ID = "01234567-89ab-4def-8123-456789abcdef";

    /** Two types and a value that either can hold, without loss. */
    static Stream<Arguments> conversions() {
        Stream<Object[]> pairs = Stream.of(
                new Object[] {Types.integer(), Types.bigint(), 7},
                new Object[] {Types.integer(), Types.varchar(20), 7},
                new Object[] {Types.bigint(), Types.decimal(10, 2), 7L},
                new Object[] {Types.bool(), Types.integer(), true},
                new Object[] {Types.bool(), Types.smallint(), true},
                new Object[] {Types.bool(), Types.varchar(5), true},
                new Object[] {Types.varchar(20), Types.text(), "a'b\\c"},
                new Object[] {Types.varchar(20), Types.clob(255), "a'b\\c"},
                new Object[] {Types.varchar(20), Types.enumeration("A", "B"), "B"},
                new Object[] {Types.enumeration("B", "A"), Types.enumeration("A", "C", "B"), "B"},
                new Object[] {Types.varchar(40), Types.uuid(), ID},
                new Object[] {Types.uuid(), Types.binary(16), UUID.fromString(ID)},
                new Object[] {Types.bytes(), Types.blob(255), UUID.fromString(ID)},
                new Object[] {Types.varchar(40), Types.date(), "2026-01-31"},
                new Object[] {Types.floating(24), Types.floating(53), 0.5});
        return pairs.flatMap(pair -> Engine.dialects()
                .map(Dialect::name)
                .filter(dialect -> !REFUSED.getOrDefault(dialect, Set.of()).contains(List.of(pair[0], pair[1])))
                .map(dialect -> Arguments.of(dialect, pair[0], pair[1], pair[2])));
    }

    /** What would be read as other values than it was, without a word. */
    private static final Map<String, Set<List<Object>>> REFUSED = Map.of(
            "mariadb", Set.of(List.of(Types.bool(), Types.varchar(5))),
            "mysql", Set.of(List.of(Types.bool(), Types.varchar(5)), List.of(Types.varchar(40), Types.uuid())),
            "sqlite", Set.of(List.of(Types.bool(), Types.varchar(5)), List.of(Types.varchar(40), Types.uuid())));

    @Test
    void aConversionThatWouldChangeWhatValuesMeanIsRefused() {
        REFUSED.forEach((dialect, pairs) -> pairs.forEach(pair -> {
            Column column = new Column("c", (ColumnType) pair.get(0), false);
            Operation alter = AlterColumn.between("t", column, column.withType((ColumnType) pair.get(1)));
            Schema before = Schema.empty().plus(Table.of("t", column));
            assertThatThrownBy(() -> Dialects.named(dialect).render(AppliedOperation.of(alter, before)))
                    .hasMessageStartingWith("[RT414] " + dialect + " can't turn column c");
        }));
    }

    @ParameterizedTest
    @MethodSource("conversions")
    void aValueIsTheSameThereAndBack(String dialect, ColumnType from, ColumnType to, Object value) throws Exception {
        Column column = new Column("c", from, false);
        Table table = Table.of("t", new Column("id", Types.integer(), false), column);
        Operation insert = new InsertRows("t", List.of("c", "id"), List.of(new Row(List.of(value, 1))));
        Operation alter = AlterColumn.between("t", column, column.withType(to));
        try (Engine engine = Engine.of(dialect)) {
            Schema before = engine.run(new CreateTable(table), Schema.empty());
            engine.run(insert, before);
            Schema after = engine.run(alter, before);
            assertThat(engine.query("select count(*) from t")).containsExactly("1");
            engine.run(alter.reverse(before), after);
            engine.run(insert.reverse(before), before);
            assertThat(engine.query("select count(*) from t")).containsExactly("0");
        }
    }

    static Stream<String> dialects() {
        return Engine.dialects().map(Dialect::name);
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void aNewIdentityGoesOnAfterTheNumbersThatAreTaken(String dialect) throws Exception {
        Column id = new Column("id", Types.bigint(), false);
        try (Engine engine = Engine.of(dialect)) {
            Schema before = engine.run(
                    new CreateTable(Table.of(
                            "t", id, new Column("a", Types.integer(), true), new PrimaryKey("", List.of("id")))),
                    Schema.empty());
            engine.execute("insert into t (id) values (41)");
            engine.run(AlterColumn.between("t", id, id.asIdentity()), before);
            engine.execute("insert into t (a) values (1)");
            assertThat(engine.query("select id from t order by id")).containsExactly("41", "42");
        }
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void aColumnThatIsNoLongerComputedKeepsItsValues(String dialect) throws Exception {
        Column computed = new Column("b", Types.integer(), false).generatedAs("a * 2");
        Column plain = new Column("b", Types.integer(), false);
        try (Engine engine = Engine.of(dialect)) {
            Schema before = engine.run(
                    new CreateTable(Table.of("t", new Column("a", Types.integer(), true), computed)), Schema.empty());
            engine.execute("insert into t (a) values (4)");
            engine.run(AlterColumn.between("t", computed, plain), before);
            engine.execute("update t set a = 5");
            assertThat(engine.query("select a, b from t")).containsExactly("5 | 8");
        }
    }

    @Test
    void postgresIsToldHowOnlyWhereItDoesNotKnow() {
        assertThat(PostgreSqlConversion.using("c", "varchar(20)", "varchar(40)"))
                .isEmpty();
        assertThat(PostgreSqlConversion.using("c", "integer", "text")).isEmpty();
        assertThat(PostgreSqlConversion.using("c", "date", "timestamp(6)")).isEmpty();
        assertThat(PostgreSqlConversion.using("c", "date", "timestamp(6) with time zone"))
                .isEqualTo(" using cast(c as timestamp) at time zone 'UTC'");
        assertThat(PostgreSqlConversion.using("c", "timestamp(6) with time zone", "timestamp(6)"))
                .isEqualTo(" using c at time zone 'UTC'");
        assertThat(PostgreSqlConversion.using("c", "text", "jsonb")).isEqualTo(" using cast(c as jsonb)");
        assertThat(PostgreSqlConversion.using("c", "integer", "boolean"))
                .isEqualTo(" using cast(cast(c as integer) as boolean)");
    }
}
