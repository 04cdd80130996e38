package dev.retort.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.operation.AppliedOperation;
import dev.retort.operation.Case;
import dev.retort.operation.Operation;
import dev.retort.problem.RetortException;
import dev.retort.schema.Schema;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

public class OperationSqlTest {
    /** Types with names, and schemas. */
    private static final Set<String> NOT_IN_SQLITE = Set.of(
            "AddColumn-named",
            "AlterColumn-named",
            "AlterColumn-namedValues",
            "AlterColumn-namedValueGone",
            "CreateSchema",
            "names-schema",
            "names-schemaIndex",
            "names-schemaTable");

    static Stream<Case> cases() {
        return Case.all();
    }

    static Stream<Arguments> casesOnEngines() {
        return Engine.dialects()
                .flatMap(dialect -> Case.all()
                        .filter(each -> !(dialect.name().equals("sqlite") && NOT_IN_SQLITE.contains(each.name())))
                        .map(each -> Arguments.of(each, dialect.name())));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void sqliteRefusesWhatItHasNoPlaceFor(Case each) {
        Dialect sqlite = Dialects.named("sqlite");
        if (NOT_IN_SQLITE.contains(each.name())) {
            assertThatThrownBy(() -> sqlite.render(AppliedOperation.of(each.operation(), each.before())))
                    .hasMessageStartingWith("[RT414] sqlite can't ");
        } else {
            assertThat(sqlite.render(AppliedOperation.of(each.operation(), each.before())))
                    .isNotNull();
        }
    }

    /** One file a case: the statements of each dialect, there and back. */
    @ParameterizedTest
    @MethodSource("cases")
    void readsAsExpected(Case each) {
        Golden.check("dialect/" + each.name() + ".sql", text(each, Engine.dialects()));
    }

    /** The statements of some dialects. */
    public static String text(Case each, Stream<Dialect> dialects) {
        StringBuilder text = new StringBuilder();
        dialects.forEach(dialect -> {
            Schema after = each.operation().applyTo(each.before());
            text.append("-- ").append(dialect.name()).append('\n');
            append(text, dialect, each.operation(), each.before());
            text.append("-- ").append(dialect.name()).append(", reverse\n");
            append(text, dialect, each.operation().reverse(each.before()), after);
        });
        return text.toString();
    }

    /** Where a database that there is a server for refuses a case, the test on the server fails. */
    private static void append(StringBuilder text, Dialect dialect, Operation operation, Schema before) {
        try {
            dialect.render(AppliedOperation.of(operation, before))
                    .forEach(statement -> text.append(statement).append(statement.endsWith(";") ? "\n" : ";\n"));
        } catch (RetortException e) {
            text.append("-- refused: ").append(e.getMessage()).append('\n');
        }
        text.append('\n');
    }

    /** What an operation makes of a database is what creating the schema after it makes. */
    @ParameterizedTest
    @MethodSource("casesOnEngines")
    void leadsToTheSchemaAfterItAndBack(Case each, String dialect) throws Exception {
        Operation operation = each.operation();
        Schema after = operation.applyTo(each.before());
        try (Engine engine = Engine.of(dialect)) {
            engine.create(after);
            List<String> expectedAfter = engine.catalog();
            engine.empty();
            engine.create(each.before());
            List<String> expectedBefore = engine.catalog();

            engine.run(operation, each.before());
            assertThat(engine.catalog()).containsExactlyElementsOf(expectedAfter);

            engine.run(operation.reverse(each.before()), after);
            assertThat(engine.catalog()).containsExactlyElementsOf(expectedBefore);
        }
    }
}
