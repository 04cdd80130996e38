package dev.retort.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.dialect.text.Computation;
import dev.retort.operation.CreateTable;
import dev.retort.schema.Column;
import dev.retort.schema.Schema;
import dev.retort.schema.Sql;
import dev.retort.schema.Table;
import dev.retort.schema.Types;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a column is computed from, and how PostgreSQL keeps it. */
class ComputationTest {
    static Stream<String> databases() {
        return Engine.dialects().map(Dialect::name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a * 2",
                "email is not null",
                "a + stored",
                "(a) + (stored)",
                "(email) is not null",
                "(a * 2)",
                "(a) + (b) stored not null",
                "concat(a, ')') stored"
            })
    void anExpressionIsNotCut(String text) {
        assertThat(Computation.of(Sql.of(text))).isEqualTo(new Computation(text, false, false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a * 2",
                "email is not null",
                "a + stored",
                "(a) + (b)",
                "(a)",
                "concat('(', a, \")\", `(`) /* :( */ -- it's :)\n"
            })
    void whatIsWrittenIsRead(String expression) {
        for (boolean stored : new boolean[] {true, false}) {
            for (boolean notNull : new boolean[] {true, false}) {
                Computation computation = new Computation(expression, stored, notNull);
                assertThat(Computation.of(Sql.of(computation.toString()))).isEqualTo(computation);
            }
        }
    }

    @Test
    void howTheDatabaseKeepsItFollowsTheParentheses() {
        assertThat(new Computation("email is not null", true, true)).hasToString("(email is not null) stored not null");
        assertThat(new Computation("a + stored", false, true)).hasToString("(a + stored) not null");
        assertThat(new Computation("a + stored", false, false)).hasToString("a + stored");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void everyDatabaseComputesWhatTheExpressionSays(String database) throws SQLException {
        Table table = Table.of(
                "t",
                new Column("email", Types.varchar(9), true),
                new Column("known", Types.bool(), true).generatedAs("email is not null"));
        try (Engine engine = Engine.of(database)) {
            engine.run(new CreateTable(table), Schema.empty());
            engine.execute("insert into t (email) values ('a@b')");
            engine.execute("insert into t (email) values (null)");
            assertThat(engine.query("select case when known then 'known' else 'unknown' end from t"))
                    .containsExactlyInAnyOrder("known", "unknown");
        }
    }
}
