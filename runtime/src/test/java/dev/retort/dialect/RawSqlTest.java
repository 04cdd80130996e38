package dev.retort.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.operation.AppliedOperation;
import dev.retort.operation.ExecuteSql;
import dev.retort.problem.RetortException;
import dev.retort.schema.Schema;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RawSqlTest {
    private static List<String> onH2(Map<String, String> statements) {
        return Dialects.named("h2").render(AppliedOperation.of(new ExecuteSql(statements), Schema.empty()));
    }

    @Test
    void theStatementOfTheDialectGoesBeforeThatOfAllOthers() {
        assertThat(onH2(Map.of("h2", "select 1", "", "select 2"))).containsExactly("select 1");
        assertThat(onH2(Map.of("postgresql", "select 1", "", "select 2"))).containsExactly("select 2");
    }

    @Test
    void theClosingSemicolonIsLeftAway() {
        assertThat(onH2(Map.of("", " select 1 ;\n"))).containsExactly("select 1");
        assertThat(onH2(Map.of("", "begin null; end;"))).containsExactly("begin null; end;");
    }

    @Test
    void anEmptyStatementIsNone() {
        assertThat(onH2(Map.of("h2", "", "", "select 2"))).isEmpty();
    }

    @Test
    void aMissingStatementIsAProblem() {
        assertThatThrownBy(() -> onH2(Map.of("postgresql", "select 1")))
                .isInstanceOf(RetortException.class)
                .hasMessage(
                        "[RT413] op.execute has SQL for [postgresql], but not for h2. Add \"h2\", or \"\" for every other"
                                + " database. An empty text means that there is nothing to do.");
    }
}
