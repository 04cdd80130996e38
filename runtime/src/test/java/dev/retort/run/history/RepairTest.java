package dev.retort.run.history;

import static dev.retort.run.Revisions.column;
import static dev.retort.run.Revisions.graph;
import static dev.retort.run.Revisions.revision;
import static dev.retort.run.Revisions.sql;
import static dev.retort.run.Revisions.table;
import static dev.retort.run.Runners.assertProblem;
import static dev.retort.run.Runners.runner;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.dialect.Dialects;
import dev.retort.problem.Problem;
import dev.retort.revision.RevisionGraph;
import dev.retort.run.Planner;
import dev.retort.run.RunOptions;
import dev.retort.run.Runner;
import dev.retort.run.Runners;
import dev.retort.run.TestDatabase;
import dev.retort.run.TestDatabase.Kind;
import dev.retort.run.session.ConnectionSource;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RepairTest {
    private static final RevisionGraph OLD = graph(revision("a", table("booking")));
    private static final RevisionGraph NEW =
            graph(revision("a", table("booking")), revision("b < a", column("booking", "note")));

    @ParameterizedTest
    @EnumSource
    void aDatabaseAheadOfTheCodeIsAcceptedWhenAsked(Kind kind) {
        try (TestDatabase database = TestDatabase.create(kind)) {
            runner(database, NEW).upgrade("head");
            assertProblem(Problem.UNKNOWN_REVISION, () -> runner(database, OLD).upgrade("head"))
                    .hasMessageContaining("--accept-ahead");
            Runner accepting = with(database, OLD, RunOptions.DEFAULT.acceptingAhead());
            assertThat(accepting.upgrade("head")).isEmpty();
            assertProblem(Problem.UNKNOWN_REVISION, () -> accepting.downgrade("base"));
            assertThat(database.columns()).containsExactly("booking.id", "booking.note");
        }
    }

    @Test
    void whoLacksARevisionIsNotAhead() {
        RevisionGraph other = graph(revision("a", table("booking")), revision("c < a", table("guest")));
        try (TestDatabase database = TestDatabase.create(Kind.H2_MEMORY)) {
            runner(database, NEW).upgrade("head");
            Runner accepting = with(database, other, RunOptions.DEFAULT.acceptingAhead());
            assertProblem(Problem.UNKNOWN_REVISION, () -> accepting.upgrade("head"));
        }
    }

    @Test
    void aChangedRevisionIsFoundWithNothingPendingWhereThatIsAsked() {
        RevisionGraph changed = graph(revision("a", table("booking"), column("booking", "note")));
        try (TestDatabase database = TestDatabase.create(Kind.H2_MEMORY)) {
            runner(database, OLD).upgrade("head");
            Runner verifying = with(database, changed, RunOptions.DEFAULT.verifying());
            assertProblem(Problem.CHANGED_REVISION, () -> verifying.upgrade("head"))
                    .hasMessageContaining("retort repair --changed");
            assertThat(verifying.repair(Repair.CHANGED)).containsExactly("a");
            assertThat(verifying.repair(Repair.CHANGED)).isEmpty();
            assertThat(verifying.upgrade("head")).isEmpty();
        }
    }

    @Test
    void unknownRevisionsAreForgottenWhenAPersonSaysSo() {
        try (TestDatabase database = TestDatabase.create(Kind.H2_MEMORY)) {
            runner(database, NEW).upgrade("head");
            assertThat(runner(database, OLD).repair(Repair.UNKNOWN)).containsExactly("b");
            assertThat(runner(database, OLD).current()).containsExactly("a");
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"H2_FILE", "MARIADB", "MYSQL"})
    void aStatementThatNothingTellsOfIsSettledByAPerson(Kind kind) {
        RevisionGraph graph = graph(revision("a", table("booking"), column("booking", "note")));
        RevisionGraph doubtful =
                graph(revision("a", table("booking"), sql("drop table x, y"), column("booking", "note")));
        try (TestDatabase database = TestDatabase.create(kind)) {
            runner(database, graph).upgrade("head");
            database.execute("update retort_history set state = 'upgrading', step = 1, checksum = '"
                    + new Planner(doubtful, Dialects.named(database.dialect()), Set.of())
                            .plan(Direction.UPGRADE, List.of(), doubtful.revisions())
                            .get(0)
                            .checksums()
                            .get(1)
                    + "'");
            database.execute("alter table booking drop column note");
            assertProblem(Problem.IN_DOUBT, () -> runner(database, doubtful).upgrade("head"));

            assertThat(runner(database, doubtful).repair(Repair.AGAIN)).containsExactly("a");
            assertProblem(
                    Problem.MIGRATION_FAILED, () -> runner(database, doubtful).upgrade("head"));
            assertThat(runner(database, doubtful).repair(Repair.DONE)).containsExactly("a");
            assertThat(runner(database, doubtful).upgrade("head")).containsExactly("a");
            assertThat(database.columns()).containsExactly("booking.id", "booking.note");
        }
    }

    @Test
    void oneTransactionKeepsAllOrNothing() {
        RevisionGraph failing = NEW.plus(List.of(revision("c < b", sql("select nonsense"))));
        try (TestDatabase database = TestDatabase.create(Kind.POSTGRESQL)) {
            Runner runner = with(database, failing, RunOptions.DEFAULT.inOneTransaction());
            assertProblem(Problem.MIGRATION_FAILED, () -> runner.upgrade("head"))
                    .hasMessageContaining("failed at statement 1 of 1")
                    .hasMessageNotContaining("Applied before it");
            assertThat(database.columns()).isEmpty();
            assertThat(with(database, NEW, RunOptions.DEFAULT.inOneTransaction())
                            .upgrade("head"))
                    .containsExactly("a", "b");
        }
        try (TestDatabase database = TestDatabase.create(Kind.H2_MEMORY)) {
            Runner runner = with(database, NEW, RunOptions.DEFAULT.inOneTransaction());
            assertProblem(Problem.NO_TRANSACTION, () -> runner.upgrade("head"));
        }
    }

    private static Runner with(TestDatabase database, RevisionGraph graph, RunOptions options) {
        return new Runner(
                ConnectionSource.of(database.dataSource()),
                graph,
                new Runner.Settings(Runners.TABLE, id -> false, options));
    }
}
