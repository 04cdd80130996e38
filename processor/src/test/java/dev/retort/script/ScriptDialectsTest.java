package dev.retort.script;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.Dialects;
import dev.retort.dialect.Golden;
import dev.retort.dialect.OperationSqlTest;
import dev.retort.dialect.TypeTest;
import dev.retort.operation.AppliedOperation;
import dev.retort.operation.Case;
import dev.retort.operation.RenameTable;
import dev.retort.problem.RetortException;
import dev.retort.schema.Column;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.Types;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The dialects that only write scripts, as text. */
class ScriptDialectsTest {
    private static final List<Dialect> DIALECTS = List.of(Dialects.named("sqlserver"), Dialects.named("oracle"));

    static Stream<Case> cases() {
        return Case.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void operationsReadAsExpected(Case each) {
        Golden.check("dialect/" + each.name() + ".sql", OperationSqlTest.text(each, DIALECTS.stream()));
    }

    @Test
    void typesReadAsExpected() {
        Golden.check("types.txt", TypeTest.text(DIALECTS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sqlserver", "oracle"})
    void typesAreThoseThatHibernateChooses(String dialect) {
        TypeTest.compareWithHibernate(dialect);
    }

    @ParameterizedTest
    @CsvSource({"Microsoft SQL Server, sqlserver", "Oracle, oracle"})
    void aServerThatNothingWasProvenOnIsRefusedAndItsScriptOffered(String product, String dialect) {
        assertThatThrownBy(() -> Dialects.of(product, "16.00.4105"))
                .isInstanceOf(RetortException.class)
                .hasMessageStartingWith("[RT420] Retort writes SQL for " + dialect)
                .hasMessageEndingWith("retort sql --dialect " + dialect);
    }

    @Test
    void aTableOfOracleIsNotMovedToAnotherSchema() {
        Schema schema = Schema.empty().plus(Table.of("t", new Column("a", Types.varchar(9), true)));
        assertThatThrownBy(() ->
                        Dialects.named("oracle").render(AppliedOperation.of(new RenameTable("t", "sales.t"), schema)))
                .hasMessageStartingWith("[RT414] oracle can't move table t to sales.t.");
    }
}
