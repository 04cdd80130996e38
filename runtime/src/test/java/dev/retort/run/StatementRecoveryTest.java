package dev.retort.run;

import static dev.retort.run.Runners.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.Engine;
import dev.retort.dialect.recovery.CompletionProbe;
import dev.retort.operation.AppliedOperation;
import dev.retort.operation.Case;
import dev.retort.operation.Operation;
import dev.retort.problem.Problem;
import dev.retort.revision.RevisionBody;
import dev.retort.revision.RevisionNode;
import dev.retort.run.StatementRecovery.Answer;
import dev.retort.run.history.Direction;
import dev.retort.run.history.RevisionStep;
import dev.retort.run.session.JdbcSession;
import dev.retort.run.session.Session;
import dev.retort.schema.Schema;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class StatementRecoveryTest {
    static Stream<Arguments> operations() {
        return Engine.dialects()
                .filter(dialect ->
                        dialect.writeTransaction().isEmpty()) // there a run that is cut off is taken back whole
                .flatMap(dialect -> Case.all().map(each -> Arguments.of(each, dialect.name())));
    }

    /** For every statement of every operation, there and back, on the real database. */
    @ParameterizedTest
    @MethodSource("operations")
    void theCatalogTellsWhetherAStatementHasRun(Case each, String dialect) throws Exception {
        Schema after = each.operation().applyTo(each.before());
        try (Engine engine = Engine.of(dialect)) {
            engine.create(each.before());
            eachStatement(engine, each.operation(), each.before());
            eachStatement(engine, each.operation().reverse(each.before()), after);
        }
    }

    private static void eachStatement(Engine engine, Operation operation, Schema before) throws SQLException {
        Session session = new JdbcSession(engine.connection());
        StatementRecovery doubt = new StatementRecovery(session, engine.dialect());
        for (String statement : engine.dialect().render(AppliedOperation.of(operation, before))) {
            CompletionProbe evidence = CompletionProbe.of(statement);
            assertThat(doubt.answer(evidence))
                    .as("before %s", statement)
                    .isEqualTo(evidence.kind() == CompletionProbe.Kind.NONE ? Answer.UNKNOWN : Answer.NOT_RUN);
            session.execute(statement);
            switch (evidence.kind()) {
                case CATALOG, QUERY ->
                    assertThat(doubt.answer(evidence)).as("after %s", statement).isEqualTo(Answer.RAN);
                case REPEATABLE -> repeat(engine, statement);
                case ROWS, SESSION -> {}
                case NONE ->
                    assertThat(statement).as("H2 makes up its name").startsWith("alter table guest add check (");
            }
        }
    }

    /** It changes nothing more. */
    private static void repeat(Engine engine, String statement) throws SQLException {
        List<String> catalog = engine.catalog();
        engine.execute(statement);
        assertThat(engine.catalog()).as("after %s once more", statement).isEqualTo(catalog);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            call tidy_up()                                       | NONE
            create trigger t before insert on guest for each row | NONE
            drop table guest, booking                            | NONE
            alter table guest owner to clerk                     | NONE
            create table if not exists guest (id int)            | REPEATABLE
            create or replace view v as select 1                 | REPEATABLE
            alter table guest alter column name set not null     | REPEATABLE
            /* why */ insert into guest values (1)               | ROWS
            with a as (select 1) update guest set id = 1         | ROWS
            set lock_timeout = 1                                 | SESSION
            grant select on guest to clerk                       | REPEATABLE
            revoke select on guest from clerk                    | NONE
            create view v as select 1                            | CATALOG
            alter table guest drop check a, add constraint a check (b > 0) | REPEATABLE
            """)
    void whatAnAuthorWroteIsReadToo(String statement, CompletionProbe.Kind kind) {
        assertThat(CompletionProbe.of(statement).kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({"h2", "mariadb"})
    void whatNothingTellsOfIsAskedOfAPerson(String dialect) throws Exception {
        try (Engine engine = Engine.of(dialect)) {
            Dialect known = engine.dialect();
            StatementRecovery doubt = new StatementRecovery(new JdbcSession(engine.connection()), known);
            RevisionNode revision = new RevisionNode("a", List.of(), "com.acme.Ra", RevisionBody::empty);
            RevisionStep step =
                    new RevisionStep(revision, Direction.UPGRADE, List.of("select 1", "call tidy_up()"), false);
            assertProblem(Problem.IN_DOUBT, () -> doubt.hasRun(step, 1)).hasMessage("""
                    [RT416] The upgrade of revision a (com.acme.Ra) was interrupted during statement 2 of 2, and the catalog does not show \
                    whether it took effect:
                        call tidy_up()
                    Running it twice could do harm, so nothing was run. Look at the database. If the statement took effect, run \
                    "retort repair --done"; if not, "retort repair --again". Then run "retort upgrade" again.""");
        }
    }
}
