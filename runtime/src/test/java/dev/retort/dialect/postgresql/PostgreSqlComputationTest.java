package dev.retort.dialect.postgresql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.dialect.Engine;
import dev.retort.dialect.text.Computation;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.CreateTable;
import dev.retort.operation.RenameColumn;
import dev.retort.schema.Column;
import dev.retort.schema.Schema;
import dev.retort.schema.Sql;
import dev.retort.schema.Table;
import dev.retort.schema.Types;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostgreSqlComputationTest {
    private static final String KEPT =
            "select attgenerated, attnotnull from pg_attribute where attrelid = 't'::regclass and attname = 'b'";

    private static final Column READ = computed("a * 2");
    private static final Column READ_NOT_NULL = computed("(a * 2) not null");
    private static final Column STORED = computed("(a * 2) stored");
    private static final Column STORED_NOT_NULL = computed("(a * 2) stored not null");

    private static Column computed(String onPostgreSql) {
        return new Column("b", Types.integer(), false)
                .generatedAs(Sql.of("a * 2").on("postgresql", onPostgreSql));
    }

    @Test
    void aColumnIsKeptAsItsComputationSays() throws Exception {
        assertThat(kept(READ)).containsExactly("v | f");
        assertThat(kept(READ_NOT_NULL)).containsExactly("v | t");
        assertThat(kept(STORED)).containsExactly("s | f");
        assertThat(kept(STORED_NOT_NULL)).containsExactly("s | t");
    }

    @ParameterizedTest
    @CsvSource({"email is not null, t", "a + stored is not null, t", "a = a + stored, f"})
    void anExpressionThatEndsInTheSameWordsIsWhole(String expression, String value) throws Exception {
        for (boolean stored : new boolean[] {true, false}) {
            for (boolean notNull : new boolean[] {true, false}) {
                Column computed = new Column("b", Types.bool(), false)
                        .generatedAs(new Computation(expression, stored, notNull).toString());
                try (Engine engine = Engine.of("postgresql")) {
                    engine.run(
                            new CreateTable(Table.of(
                                    "t",
                                    new Column("a", Types.integer(), true),
                                    new Column("stored", Types.integer(), true),
                                    new Column("email", Types.text(), true),
                                    computed)),
                            Schema.empty());
                    engine.execute("insert into t values (1, 2, 'a@b')");
                    assertThat(engine.query("select b from t")).containsExactly(value);
                    assertThat(engine.query(KEPT))
                            .containsExactly((stored ? "s" : "v") + " | " + (notNull ? "t" : "f"));
                }
            }
        }
    }

    @Test
    void eachBecomesAnyOther() throws Exception {
        List<Column> all = List.of(READ, READ_NOT_NULL, STORED, STORED_NOT_NULL);
        for (Column from : all) {
            for (Column to : all) {
                if (!from.equals(to)) {
                    assertThat(kept(from, to)).as(from + " to " + to).isEqualTo(kept(to));
                }
            }
        }
    }

    @Test
    void aStoredColumnThatIsNoLongerComputedKeepsItsValues() throws Exception {
        try (Engine engine = Engine.of("postgresql")) {
            Schema before = engine.run(create(STORED_NOT_NULL), Schema.empty());
            engine.execute("insert into t (a) values (4)");
            engine.run(AlterColumn.between("t", STORED_NOT_NULL, STORED_NOT_NULL.generatedAs("")), before);
            engine.execute("update t set a = 5");
            assertThat(engine.query("select a, b from t")).containsExactly("5 | 8");
        }
    }

    @Test
    void aColumnThatIsCalledStoredCanBeRenamed() throws Exception {
        Table table = Table.of(
                "t",
                new Column("stored", Types.integer(), true),
                computed("(stored * 2) stored not null"),
                new Column("c", Types.integer(), true).generatedAs("1 + stored"));
        try (Engine engine = Engine.of("postgresql")) {
            Schema before = engine.run(new CreateTable(table), Schema.empty());
            Table renamed = engine.run(new RenameColumn("t", "stored", "kept"), before)
                    .table("t")
                    .orElseThrow();
            assertThat(renamed.columns())
                    .extracting(column -> column.generated().at("postgresql").text())
                    .containsExactly("", "(kept * 2) stored not null", "1 + kept");
        }
    }

    private static CreateTable create(Column column) {
        return new CreateTable(Table.of("t", new Column("a", Types.integer(), true), column));
    }

    private static List<String> kept(Column column) throws Exception {
        try (Engine engine = Engine.of("postgresql")) {
            engine.run(create(column), Schema.empty());
            return engine.query(KEPT);
        }
    }

    private static List<String> kept(Column from, Column to) throws Exception {
        try (Engine engine = Engine.of("postgresql")) {
            Schema before = engine.run(create(from), Schema.empty());
            engine.run(AlterColumn.between("t", from, to), before);
            return engine.query(KEPT);
        }
    }
}
