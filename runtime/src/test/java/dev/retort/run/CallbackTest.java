package dev.retort.run;

import static dev.retort.run.Revisions.column;
import static dev.retort.run.Revisions.graph;
import static dev.retort.run.Revisions.revision;
import static dev.retort.run.Revisions.row;
import static dev.retort.run.Revisions.sql;
import static dev.retort.run.Revisions.table;
import static dev.retort.run.Runners.assertProblem;
import static dev.retort.run.Runners.runner;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import dev.retort.revision.RevisionGraph;
import dev.retort.revision.RevisionNode;
import dev.retort.run.TestDatabase.Kind;
import dev.retort.run.session.ConnectionSource;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CallbackTest {
    private static final RevisionGraph TWO = graph(
            revision("a", table("guest")),
            revision("b < a", row("guest", 1), row("guest", 2), column("guest", "note")));

    /** Notes each call in a table of the database, and fails once where it is told to. */
    private static final class Notes implements Callback {
        private String failAt = "";

        @Override
        public void beforeRun(CallbackContext run) throws SQLException {
            run.execute("create table notes (text varchar(100))");
            note(run, run.direction().command() + " begins");
        }

        @Override
        public void beforeRevision(CallbackContext run, RevisionNode revision) throws SQLException {
            note(run, "before " + revision.id());
        }

        @Override
        public void beforeStatement(CallbackContext run, RevisionNode revision, String statement, int number, int count)
                throws SQLException {
            note(run, "before %s %d of %d".formatted(revision.id(), number, count));
        }

        @Override
        public void afterStatement(CallbackContext run, RevisionNode revision, String statement, Duration elapsed)
                throws SQLException {
            note(run, "after " + statement.split(" ")[0]);
        }

        @Override
        public void afterRevision(CallbackContext run, RevisionNode revision) throws SQLException {
            note(run, "after " + revision.id());
        }

        @Override
        public void revisionRecorded(CallbackContext run, RevisionNode revision, Duration elapsed) throws SQLException {
            note(run, "recorded " + revision.id());
        }

        @Override
        public void afterRun(CallbackContext run, List<String> revisions) throws SQLException {
            note(run, "done " + revisions);
        }

        @Override
        public void onFailure(CallbackContext run, RetortException failure) throws SQLException {
            note(run, "failed " + failure.problem().code());
        }

        private void note(CallbackContext run, String text) throws SQLException {
            run.execute("insert into notes (text) values ('%s')".formatted(text));
            if (text.equals(failAt)) {
                failAt = "";
                throw new IllegalStateException("enough");
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void isCalledAroundTheRunEachRevisionAndEachStatement(Kind kind) {
        try (TestDatabase database = TestDatabase.create(kind)) {
            Notes notes = new Notes();
            runner(database, TWO, notes).upgrade("head");
            assertThat(database.query("select text from notes"))
                    .containsExactly(
                            "upgrade begins",
                            "before a",
                            "before a 1 of 1",
                            "after create",
                            "after a",
                            "recorded a",
                            "before b",
                            "before b 1 of 3",
                            "after insert",
                            "before b 2 of 3",
                            "after insert",
                            "before b 3 of 3",
                            "after alter",
                            "after b",
                            "recorded b",
                            "done [a, b]");
            assertThat(runner(database, TWO, notes).upgrade("head")).isEmpty();
            assertThat(database.query("select count(*) from notes"))
                    .as("nothing to do, nothing called")
                    .containsExactly("16");
            assertThat(database.query("select step, state from retort_history order by revision"))
                    .as("nothing of a callback is recorded")
                    .containsExactly("1 applied", "3 applied");
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatItDidInTheTransactionOfARevisionIsGoneWithIt(Kind kind) {
        RevisionGraph failing =
                graph(revision("a", table("guest")), revision("b < a", row("guest", 1), sql("nonsense")));
        try (TestDatabase database = TestDatabase.create(kind)) {
            assertThatThrownBy(() -> runner(database, failing, new Notes()).upgrade("head"))
                    .isInstanceOf(MigrationFailedException.class);
            List<String> notes = database.query("select text from notes");
            assertThat(notes).contains("recorded a").last().isEqualTo("failed rt408");
            if (database.realDialect().transactionalDdl()) {
                assertThat(notes).doesNotContain("before b", "after insert");
            } else {
                assertThat(notes).contains("before b", "after insert");
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void oneThatFailsStopsTheRunAndTheNextContinuesThere(Kind kind) {
        for (String moment : List.of("before b", "before b 2 of 3", "after insert", "after alter", "after b")) {
            try (TestDatabase database = TestDatabase.create(kind)) {
                Notes notes = new Notes();
                notes.failAt = moment;
                assertProblem(
                                Problem.CALLBACK_FAILED,
                                () -> runner(database, TWO, notes).upgrade("head"))
                        .hasMessageContaining("The callback dev.retort.run.CallbackTest$Notes failed")
                        .hasMessageContaining("enough");
                assertThat(database.query("select text from notes")).last().isEqualTo("failed rt422");
                assertThat(runner(database, TWO).current()).as(moment).containsExactly("a");
                database.execute("drop table notes");

                assertThat(runner(database, TWO, notes).upgrade("head")).containsExactly("b");
                assertThat(database.query("select text from notes"))
                        .as(moment)
                        .contains("before b", "after b", "recorded b", "done [b]");
                assertThat(database.query("select id from guest order by id")).containsExactly("1", "2");
                assertThat(database.query("select state from retort_history where revision = 'b'"))
                        .containsExactly("applied");
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void oneThatFailsAfterTheRecordTakesNothingBack(Kind kind) {
        try (TestDatabase database = TestDatabase.create(kind)) {
            Notes notes = new Notes();
            notes.failAt = "recorded a";
            assertProblem(
                            Problem.CALLBACK_FAILED,
                            () -> runner(database, TWO, notes).upgrade("head"))
                    .hasMessageContaining("failed once it had recorded revision a");
            assertThat(runner(database, TWO).current()).containsExactly("a");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aFailureInTheCallForAFailureIsSuppressed(Kind kind) {
        Callback clumsy = new Callback() {
            @Override
            public void beforeRun(CallbackContext run) {
                throw new IllegalStateException("first");
            }

            @Override
            public void onFailure(CallbackContext run, RetortException failure) {
                throw new IllegalStateException("second");
            }
        };
        try (TestDatabase database = TestDatabase.create(kind)) {
            assertProblem(
                            Problem.CALLBACK_FAILED,
                            () -> runner(database, TWO, clumsy).upgrade("head"))
                    .hasMessageContaining("failed before the run: java.lang.IllegalStateException: first")
                    .hasSuppressedException(new IllegalStateException("second"));
            assertThat(runner(database, TWO).current()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(names = "POSTGRESQL")
    void inOneTransactionForAllRevisionsNothingIsKept(Kind kind) {
        try (TestDatabase database = TestDatabase.create(kind)) {
            Notes notes = new Notes();
            notes.failAt = "after b";
            RunOptions options = RunOptions.DEFAULT.withCallback(notes).inOneTransaction();
            Runner runner = new Runner(
                    ConnectionSource.of(database.dataSource()),
                    TWO,
                    new Runner.Settings(Runners.TABLE, id -> false, options));
            assertProblem(Problem.CALLBACK_FAILED, () -> runner.upgrade("head"));
            assertThat(database.query("select text from notes")).containsExactly("upgrade begins", "failed rt422");
            assertThat(runner.current()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void seesTheJdbcConnection(Kind kind) {
        List<String> products = new ArrayList<>();
        Callback asking = new Callback() {
            @Override
            public void beforeRun(CallbackContext run) throws SQLException {
                products.add(run.connection().orElseThrow().getMetaData().getDatabaseProductName());
                products.add(String.valueOf(run.query("select 'x', null").get(0)));
            }
        };
        try (TestDatabase database = TestDatabase.create(kind)) {
            runner(database, TWO, asking).upgrade("head");
            assertThat(products).hasSize(2).last().isEqualTo("[x, null]");
        }
    }
}
