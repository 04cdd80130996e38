package dev.retort.run;

import static dev.retort.run.Reactive.runner;
import static dev.retort.run.Revisions.column;
import static dev.retort.run.Revisions.graph;
import static dev.retort.run.Revisions.revision;
import static dev.retort.run.Revisions.row;
import static dev.retort.run.Revisions.sql;
import static dev.retort.run.Revisions.table;
import static dev.retort.run.Runners.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.retort.operation.RunCode;
import dev.retort.problem.Problem;
import dev.retort.revision.RevisionGraph;
import dev.retort.revision.RevisionNode;
import dev.retort.run.TestDatabase.Kind;
import io.r2dbc.spi.ConnectionFactories;
import io.r2dbc.spi.ConnectionFactory;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** What {@code RunnerTest}, {@code FailureTest} and {@code NothingPendingTest} ask of the runner, asked over R2DBC. */
class ReactiveRunnerTest {
    private static final RevisionNode BASE = revision("a", table("booking"));

    /** Its third statement inserts a key twice. */
    private static final RevisionGraph FAILING =
            graph(BASE, revision("b < a", table("guest"), row("guest", 1), row("guest", 1), column("booking", "note")));

    private static final RevisionGraph FIXED =
            graph(BASE, revision("b < a", table("guest"), row("guest", 1), row("guest", 2), column("booking", "note")));

    @ParameterizedTest
    @EnumSource(value = Kind.class, mode = Mode.EXCLUDE, names = "SQLITE")
    void theDatabaseIsTheOneThatJdbcMakes(Kind kind) {
        try (TestDatabase database = TestDatabase.create(kind);
                TestDatabase other = TestDatabase.create(kind)) {
            List<String> applied = runner(database, CrashHistory.GRAPH).upgrade("head");
            assertThat(applied)
                    .isEqualTo(Runners.runner(other, CrashHistory.GRAPH).upgrade("head"))
                    .hasSize(4);
            assertThat(database.facts())
                    .isEqualTo(other.facts().stream()
                            .map(fact -> fact.replace(name(other), name(database)))
                            .toList());
            assertThat(database.query(CrashHistory.ROWS)).isEqualTo(CrashHistory.EXPECTED_ROWS);
            String records =
                    "select revision, parents, message, checksum, source, state, step, applied_by from retort_history order by 1";
            assertThat(database.query(records)).isEqualTo(other.query(records));
            assertThat(Runners.runner(database, CrashHistory.GRAPH).upgrade("head"))
                    .as("JDBC finds what R2DBC left")
                    .isEmpty();
        }
    }

    private static String name(TestDatabase database) {
        return database.url().replaceAll(".*[/:]|;.*", "");
    }

    @ParameterizedTest
    @EnumSource(value = Kind.class, mode = Mode.EXCLUDE, names = "SQLITE")
    void theWayDownLeavesNothing(Kind kind) {
        try (TestDatabase database = TestDatabase.create(kind)) {
            Runner runner = runner(database, CrashHistory.GRAPH);
            runner.upgrade("head");
            assertThat(runner.downgrade("-1")).hasSize(1);
            assertThat(runner.downgrade("base")).hasSize(3);
            assertThat(database.columns()).isEmpty();
            assertThat(runner.current()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(value = Kind.class, mode = Mode.EXCLUDE, names = "SQLITE")
    void theHistoryIsReadAsItWasWritten(Kind kind) {
        try (TestDatabase database = TestDatabase.create(kind)) {
            Runner runner = runner(database, Revisions.THREE);
            runner.upgrade("+2");
            assertThat(runner.history())
                    .isEqualTo(Runners.runner(database, Revisions.THREE).history());
            runner.stamp("head");
            assertThat(runner.current()).containsExactly("cccc00000003");
            assertThat(runner.pending()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(value = Kind.class, mode = Mode.EXCLUDE, names = "SQLITE")
    void withNothingPendingItCostsOneConnectionAndOneSelect(Kind kind) {
        try (TestDatabase database = TestDatabase.create(kind)) {
            runner(database, Revisions.THREE).upgrade("head");
            CountingConnectionFactory counting = new CountingConnectionFactory(Reactive.factory(database));
            assertThat(runner(counting, Revisions.THREE, RunOptions.DEFAULT).upgrade("head"))
                    .isEmpty();
            assertThat(counting.events()).hasSize(3).startsWith("connect").endsWith("close");
            assertThat(counting.events().get(1)).startsWith("select revision, ").contains(" from retort_history");
        }
    }

    @ParameterizedTest
    @EnumSource(value = Kind.class, mode = Mode.EXCLUDE, names = "SQLITE")
    void whatFailedInTheMiddleIsFinishedWhenItIsMended(Kind kind) {
        try (TestDatabase database = TestDatabase.create(kind)) {
            MigrationFailedException failure = catchThrowableOfType(
                    MigrationFailedException.class,
                    () -> runner(database, FAILING).upgrade("head"));
            assertThat(failure.applied()).containsExactly("a");
            assertThat(failure.statement()).isEqualTo("insert into guest (id) values (1)");
            assertThat(failure).hasMessageContaining("failed at statement 3 of 4: ");
            assertThat(runner(database, FAILING).current()).containsExactly("a");
            boolean stepwise = kind != Kind.POSTGRESQL;
            assertThat(database.query("select state, step from retort_history where revision = 'b'"))
                    .isEqualTo(stepwise ? List.of("upgrade_stopped 2") : List.of());

            assertThat(runner(database, FIXED).upgrade("head")).containsExactly("b");
            assertThat(database.query("select id from guest order by id")).containsExactly("1", "2");
            assertThat(database.columns()).containsExactly("booking.id", "booking.note", "guest.id");
        }
    }

    @ParameterizedTest
    @EnumSource(value = Kind.class, mode = Mode.EXCLUDE, names = "SQLITE")
    void javaCodeNeedsJdbc(Kind kind) {
        RevisionNode code = revision(
                "b < a", List.of(new RunCode("split names", connection -> {}, List.of())), List.of(), Set.of());
        try (TestDatabase database = TestDatabase.create(kind)) {
            assertProblem(
                            Problem.MIGRATION_FAILED,
                            () -> runner(database, graph(BASE, code)).upgrade("head"))
                    .hasMessageContaining("Java code in a revision needs a JDBC connection");
            assertThat(runner(database, graph(BASE, code)).current()).containsExactly("a");
        }
    }

    @Test
    void whatFailsAtItsCommitIsTakenBack() {
        RevisionGraph deferred = graph(
                BASE,
                revision(
                        "b < a",
                        sql("alter table booking add constraint uq unique (id) deferrable initially deferred"),
                        sql("alter table booking drop constraint pk_booking"),
                        sql("insert into booking (id) values (1)"),
                        sql("insert into booking (id) values (1)")));
        try (TestDatabase database = TestDatabase.create(Kind.POSTGRESQL)) {
            assertThatThrownBy(() -> runner(database, deferred).upgrade("head"))
                    .hasMessageContaining("failed at its end: ")
                    .hasMessageContaining("duplicate key");
            assertThat(runner(database, deferred).current()).containsExactly("a");
        }
    }

    @Test
    void allRunsInOneTransactionWhereThatIsAsked() {
        try (TestDatabase database = TestDatabase.create(Kind.POSTGRESQL)) {
            Runner runner = runner(Reactive.factory(database), FAILING, RunOptions.DEFAULT.inOneTransaction());
            assertProblem(Problem.MIGRATION_FAILED, () -> runner.upgrade("head"));
            assertThat(database.columns()).isEmpty();
        }
    }

    @Test
    void aDatabaseThatIsNotThereIsUnreachable() {
        TestDatabase database = TestDatabase.create(Kind.POSTGRESQL);
        database.close();
        assertProblem(
                        Problem.DATABASE_UNREACHABLE,
                        () -> runner(database, Revisions.THREE).upgrade("head"))
                .hasMessageContaining("The database of the connection factory (PostgreSQL) can't be reached: ")
                .hasMessageContaining("does not exist");
    }

    @Test
    void whoIsNotKnownThereIsDenied() {
        try (TestDatabase database = TestDatabase.create(Kind.POSTGRESQL)) {
            ConnectionFactory stranger = ConnectionFactories.get(
                    database.url().replace("jdbc:postgresql://", "r2dbc:postgresql://stranger:s3cret@"));
            assertProblem(
                            Problem.ACCESS_DENIED,
                            () -> runner(stranger, Revisions.THREE, RunOptions.DEFAULT)
                                    .upgrade("head"))
                    .hasMessageContaining("stranger")
                    .hasMessageNotContaining("s3cret");
        }
    }
}
