package dev.retort.run;

import static dev.retort.run.Revisions.column;
import static dev.retort.run.Revisions.dropped;
import static dev.retort.run.Revisions.graph;
import static dev.retort.run.Revisions.revision;
import static dev.retort.run.Revisions.row;
import static dev.retort.run.Revisions.sql;
import static dev.retort.run.Revisions.table;
import static dev.retort.run.Runners.assertProblem;
import static dev.retort.run.Runners.runner;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.retort.operation.DropTable;
import dev.retort.operation.Operation;
import dev.retort.problem.Problem;
import dev.retort.revision.RevisionGraph;
import dev.retort.revision.RevisionNode;
import dev.retort.run.TestDatabase.Kind;
import dev.retort.run.history.HistoryEntry;
import dev.retort.run.history.HistoryEntry.Status;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FailureTest {
    private static final RevisionNode BASE = revision("a", table("booking"));

    /** Its third statement inserts a key twice. */
    private static final RevisionGraph FAILING =
            graph(BASE, revision("b < a", table("guest"), row("guest", 1), row("guest", 1), column("booking", "note")));

    private static final RevisionGraph FIXED =
            graph(BASE, revision("b < a", table("guest"), row("guest", 1), row("guest", 2), column("booking", "note")));

    @ParameterizedTest
    @EnumSource
    void theFailureSaysWhatWasDoneAndWhatFailed(Kind kind) {
        try (TestDatabase database = TestDatabase.create(kind)) {
            MigrationFailedException failure = catchThrowableOfType(
                    MigrationFailedException.class,
                    () -> runner(database, FAILING).upgrade("head"));
            assertThat(failure.problem()).isEqualTo(Problem.MIGRATION_FAILED);
            assertThat(failure.applied()).containsExactly("a");
            assertThat(failure.failed()).isEqualTo("b");
            assertThat(failure.statement()).isEqualTo("insert into guest (id) values (1)");
            assertThat(runner(database, FAILING).current()).containsExactly("a");
        }
    }

    /** Somebody upgrades the database that Flyway made, instead of adopting or stamping it. */
    @ParameterizedTest
    @EnumSource
    void aDatabaseThatAnotherToolMadeIsToBeAdopted(Kind kind) {
        try (TestDatabase database = TestDatabase.create(kind)) {
            database.execute("create table booking (id integer)");
            assertThatThrownBy(() -> runner(database, FIXED).upgrade("head"))
                    .hasMessageContaining("record that it is at this revision with \"retort stamp\"")
                    .hasMessageContaining("\"retort adopt\"");
        }
    }

    @Test
    void whereDdlIsTransactionalNothingOfTheRevisionIsKept() {
        try (TestDatabase database = TestDatabase.create(Kind.POSTGRESQL)) {
            assertThatThrownBy(() -> runner(database, FAILING).upgrade("head")).hasMessage("""
                            [RT408] The upgrade of revision b (com.acme.Rb) failed at statement 3 of 4: \
                            ERROR: duplicate key value violates unique constraint "pk_guest"
                              Detail: Key (id)=(1) already exists.
                                insert into guest (id) values (1)
                            Nothing of this revision was kept. Fix its class, or the data that the statement failed on, then run \
                            "retort upgrade" again. Applied before it: a.""");
            assertThat(database.columns()).containsExactly("booking.id");
            assertThat(runner(database, FIXED).upgrade("head")).containsExactly("b");
        }
    }

    @Test
    void whatFailsAtItsCommitIsTakenBackToo() {
        RevisionGraph deferred = graph(
                BASE,
                revision(
                        "b < a",
                        sql("alter table booking add constraint uq unique (id) deferrable initially deferred"),
                        sql("alter table booking drop constraint pk_booking"),
                        sql("insert into booking (id) values (1)"),
                        sql("insert into booking (id) values (1)")));
        try (TestDatabase database = TestDatabase.create(Kind.POSTGRESQL)) {
            MigrationFailedException failure = catchThrowableOfType(
                    MigrationFailedException.class,
                    () -> runner(database, deferred).upgrade("head"));
            assertThat(failure).hasMessageContaining("failed at its end: ERROR: duplicate key");
            assertThat(failure.statement()).isEqualTo("commit");
            assertThat(runner(database, deferred).current()).containsExactly("a");
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"H2_MEMORY", "H2_FILE", "MARIADB", "MYSQL"})
    void whereItIsNotTheUpgradeGoesOnAtTheStatementThatFailed(Kind kind) {
        try (TestDatabase database = TestDatabase.create(kind)) {
            assertThatThrownBy(() -> runner(database, FAILING).upgrade("head"))
                    .hasMessageContaining("failed at statement 3 of 4")
                    .hasMessageContaining("""
                            The 2 statements before it stay applied, because they can't be rolled back. Fix the class from this \
                            statement on, or the data that the statement failed on, then run "retort upgrade" again. The run resumes at \
                            this statement. To return to where it began instead, run \
                            "retort downgrade b-1". Applied before it: a.""");
            assertThat(database.query("select state, step from retort_history where revision = 'b'"))
                    .containsExactly("upgrade_stopped 2");
            assertThat(runner(database, FAILING).history())
                    .extracting(HistoryEntry::status)
                    .containsExactly(Status.APPLIED, Status.INTERRUPTED);

            assertThatThrownBy(() -> runner(database, FAILING).upgrade("head"))
                    .as("it has to be mended first")
                    .hasMessageContaining("failed at statement 3 of 4");

            Statements heard = new Statements();
            assertThat(runner(database, FIXED, heard).upgrade("head")).containsExactly("b");
            assertThat(heard.statements)
                    .containsExactly(
                            "insert into guest (id) values (2)", "alter table booking add column note varchar(40)");
            assertThat(database.query("select id from guest order by id")).containsExactly("1", "2");
            assertThat(database.query("select state, step, checksum from retort_history where revision = 'b'"))
                    .containsExactly("applied 4 " + FIXED.get("b").body().checksum());
        }
    }

    @Test
    void theStatementsThatHaveRunMustStayAsTheyWere() {
        try (TestDatabase database = TestDatabase.create(Kind.H2_MEMORY)) {
            assertThatThrownBy(() -> runner(database, FAILING).upgrade("head"))
                    .isInstanceOf(MigrationFailedException.class);
            RevisionGraph other = graph(BASE, revision("b < a", table("guest"), row("guest", 3), row("guest", 4)));
            RevisionGraph shorter = graph(BASE, revision("b < a", table("guest")));
            for (RevisionGraph changed : List.of(other, shorter)) {
                assertProblem(
                                Problem.CHANGED_REVISION,
                                () -> runner(database, changed).upgrade("head"))
                        .hasMessageContaining(
                                "Revision b (com.acme.Rb) was interrupted after 2 statements, and its first statements have changed");
            }
            assertThat(database.query("select id from guest")).containsExactly("1");
        }
    }

    @Test
    void anInterruptedUpgradeIsNotLeftBehind() {
        RevisionGraph two = graph(BASE, FIXED.get("b"), revision("c < a", column("booking", "nights")));
        try (TestDatabase database = TestDatabase.create(Kind.H2_MEMORY)) {
            assertThatThrownBy(() -> runner(database, FAILING).upgrade("head"))
                    .isInstanceOf(MigrationFailedException.class);
            assertProblem(Problem.INTERRUPTED, () -> runner(database, two).upgrade("c"))
                    .hasMessageContaining("The upgrade of revision b was interrupted after 2 of its statements")
                    .hasMessageContaining("\"retort upgrade b\"");
            assertProblem(Problem.INTERRUPTED, () -> runner(database, FIXED).upgrade("a"));

            runner(database, FIXED).stamp("head");
            assertThat(runner(database, FIXED).history())
                    .as("whoever mended it by hand can say so")
                    .extracting(HistoryEntry::status)
                    .containsExactly(Status.APPLIED, Status.APPLIED);
        }
    }

    @Test
    void anInterruptedDowngradeGoesOnAtTheStatementThatFailed() {
        List<Operation> up = List.of(table("guest"), column("guest", "name"));
        List<Operation> down = List.of(dropped("guest", "name"), sql("delete from nowhere"), new DropTable("guest"));
        List<Operation> mended = List.of(dropped("guest", "name"), new DropTable("guest"));
        RevisionNode last = revision("c < b", column("booking", "note"));
        RevisionGraph failing = graph(BASE, revision("b < a", up, down, Set.of()), last);
        RevisionGraph good = graph(BASE, revision("b < a", up, mended, Set.of()), last);
        try (TestDatabase database = TestDatabase.create(Kind.H2_MEMORY)) {
            runner(database, failing).upgrade("head");
            MigrationFailedException failure = catchThrowableOfType(
                    MigrationFailedException.class,
                    () -> runner(database, failing).downgrade("base"));
            assertThat(failure).hasMessageContaining("The downgrade of revision b");
            assertThat(failure.applied()).containsExactly("c");
            assertThat(database.query("select revision, state, step from retort_history order by revision"))
                    .containsExactly("a applied 1", "b downgrade_stopped 1");

            assertProblem(Problem.INTERRUPTED, () -> runner(database, good).upgrade("a"))
                    .hasMessageContaining("\"retort downgrade b-1\"");
            assertThat(runner(database, good).downgrade("b-1")).containsExactly("b");
            assertThat(database.columns()).containsExactly("booking.id");
            assertThat(runner(database, good).upgrade("head")).containsExactly("b", "c");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aListenerThatThrowsStopsTheRunWhereItIs(Kind kind) {
        Callback impatient = new Callback() {
            @Override
            public void afterStatement(CallbackContext run, RevisionNode revision, String statement, Duration elapsed) {
                if (statement.startsWith("insert")) {
                    throw new IllegalStateException("enough");
                }
            }
        };
        try (TestDatabase database = TestDatabase.create(kind)) {
            assertThatThrownBy(() -> runner(database, FIXED, impatient).upgrade("head"))
                    .hasMessageContaining("enough");
            assertThat(runner(database, FIXED).current()).containsExactly("a");
            assertThat(runner(database, FIXED).upgrade("head")).containsExactly("b");
            assertThat(database.query("select id from guest order by id")).containsExactly("1", "2");
        }
    }

    private static final class Statements implements Callback {
        private final List<String> statements = new ArrayList<>();

        @Override
        public void afterStatement(CallbackContext run, RevisionNode revision, String statement, Duration elapsed) {
            statements.add(statement);
        }
    }
}
