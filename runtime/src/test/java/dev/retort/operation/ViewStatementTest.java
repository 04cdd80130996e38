package dev.retort.operation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.schema.Schema;
import dev.retort.schema.Sql;
import dev.retort.schema.View;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ViewStatementTest {
    private static final Schema TOTALS =
            Schema.empty().withViews(List.of(new View("totals", Sql.of("select 1 as one from guest"))));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "create view totals as select 1 as one from guest | totals",
                "CREATE OR REPLACE VIEW totals AS select 1 as one from guest; | totals",
                "create view if not exists sales.totals as select 1 as one from guest | sales.totals",
                "create view \"Totals\" as select 1 as one from guest | `Totals`",
                "create view `Totals` as select 1 as one from guest | `Totals`"
            })
    void rawSqlThatCreatesAViewAddsIt(String statement, String name) {
        assertThat(executed(Schema.empty(), statement).views())
                .containsExactly(new View(name, Sql.of("select 1 as one from guest")));
    }

    @Test
    void aViewThatIsThereIsReplaced() {
        assertThat(executed(TOTALS, "create or replace view TOTALS as select 2 as two from guest")
                        .views())
                .containsExactly(new View("TOTALS", Sql.of("select 2 as two from guest")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"drop view totals", "drop view if exists totals cascade;", "DROP VIEW \"TOTALS\" restrict"})
    void rawSqlThatDropsAViewRemovesIt(String statement) {
        boolean quoted = statement.contains("\"");
        assertThat(executed(TOTALS, statement)).isEqualTo(quoted ? TOTALS : Schema.empty());
        assertThat(executed(Schema.empty(), statement)).isEqualTo(Schema.empty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create materialized view totals as select 1",
                "create view totals (one) as select 1",
                "-- create view totals as select 1",
                "update guest set note = 'create view totals as select 1'"
            })
    void otherSqlHasNoEffect(String statement) {
        assertThat(executed(Schema.empty(), statement)).isEqualTo(Schema.empty());
    }

    @Test
    void aDeclaredEffectIsAllThatCounts() {
        ExecuteSql declared = new ExecuteSql(
                Map.of(ExecuteSql.ANY, "create view totals as select 1"),
                List.of(new CreateView(new View("others", Sql.of("select 2")))));
        assertThat(declared.applyTo(Schema.empty()).views())
                .extracting(View::name)
                .containsExactly("others");
    }

    private static Schema executed(Schema before, String statement) {
        return new ExecuteSql(Map.of(ExecuteSql.ANY, statement)).applyTo(before);
    }
}
