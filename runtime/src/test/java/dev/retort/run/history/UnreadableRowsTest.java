package dev.retort.run.history;

import static dev.retort.run.Revisions.column;
import static dev.retort.run.Revisions.graph;
import static dev.retort.run.Revisions.revision;
import static dev.retort.run.Revisions.table;
import static dev.retort.run.Runners.assertProblem;
import static dev.retort.run.Runners.runner;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.problem.Problem;
import dev.retort.revision.RevisionGraph;
import dev.retort.run.TestDatabase;
import dev.retort.run.TestDatabase.Kind;
import dev.retort.run.history.HistoryEntry.Status;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows of the history table that somebody changed with SQL. */
class UnreadableRowsTest {
    private static final RevisionGraph ONE = graph(revision("a", table("booking")));
    private static final RevisionGraph TWO = ONE.plus(List.of(revision("b < a", column("booking", "note"))));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "update retort_history set checksum = null | checksum is null",
                "update retort_history set state = null | state is null",
                "update retort_history set state = 'half' | state is \"half\"",
                "update retort_history set state = 'applied ' | state is \"applied \"",
                "update retort_history set state = 'APPLIED' | state is \"APPLIED\"",
                "update retort_history set step = null | step is null",
                "alter table retort_history alter step type text; update retort_history set step = 'x' | step is \"x\"",
                "update retort_history set state = 'upgrade_stopped', step = -1 | step is \"-1\"",
                "update retort_history set parents = ',,,' | parents is \",,,\"",
                "update retort_history set parents = 'a,,b' | parents is \"a,,b\"",
                "update retort_history set state = 'x', step = -1, checksum = null"
                        + " | checksum is null, state is \"x\", step is \"-1\"",
                "insert into retort_history select * from retort_history | the table has 2 rows of it",
            })
    void isNamedWithColumnAndValueAndRepaired(String sql, String finding) {
        try (TestDatabase database = upgraded(Kind.POSTGRESQL)) {
            withoutNotNull(database);
            List.of(sql.split(";")).forEach(database::execute);

            assertProblem(
                            Problem.UNREADABLE_HISTORY,
                            () -> runner(database, TWO).upgrade("head"))
                    .hasMessageContaining("    revision a: " + finding + "\n")
                    .hasMessageContaining("retort repair --changed");
            assertProblem(
                    Problem.UNREADABLE_HISTORY, () -> runner(database, TWO).current());
            assertThat(runner(database, TWO).history().get(0)).satisfies(entry -> {
                assertThat(entry.status()).isEqualTo(Status.UNREADABLE);
                assertThat(entry.message()).isEqualTo(finding);
            });

            assertThat(runner(database, TWO).repair(Repair.CHANGED)).containsExactly("a");
            assertThat(runner(database, TWO).upgrade("head")).containsExactly("b");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "applied_at = null",
                "applied_at = 'infinity'",
                "applied_by = null",
                "duration_ms = null",
                "duration_ms = -1",
                "message = null",
                "source = null"
            })
    void aValueThatDecidesNothingIsInNobodysWay(String change) {
        try (TestDatabase database = upgraded(Kind.POSTGRESQL)) {
            withoutNotNull(database);
            database.execute("update retort_history set " + change);
            assertThat(runner(database, TWO).upgrade("head")).containsExactly("b");
            assertThat(runner(database, TWO).history())
                    .extracting(HistoryEntry::status)
                    .containsOnly(Status.APPLIED);
        }
    }

    @ParameterizedTest
    @EnumSource
    void allRowsAreNamedAtOnceAndAStampReplacesThem(Kind kind) {
        try (TestDatabase database = TestDatabase.create(kind)) {
            runner(database, TWO).upgrade("head");
            database.execute("update retort_history set state = 'half'");
            assertProblem(
                            Problem.UNREADABLE_HISTORY,
                            () -> runner(database, TWO).upgrade("head"))
                    .hasMessageContaining("revision a: state is \"half\"")
                    .hasMessageContaining("revision b: state is \"half\"");
            runner(database, TWO).stamp("a");
            assertThat(runner(database, TWO).current()).containsExactly("a");
        }
    }

    @Test
    void aRowWithoutARevisionIsForgottenAsAnUnknownOne() {
        try (TestDatabase database = upgraded(Kind.POSTGRESQL)) {
            withoutNotNull(database);
            database.execute("insert into retort_history (revision) values (null)");
            assertProblem(
                            Problem.UNREADABLE_HISTORY,
                            () -> runner(database, TWO).upgrade("head"))
                    .hasMessageContaining(
                            "revision null: revision is null, checksum is null, state is null, step is null");
            assertThat(runner(database, TWO).repair(Repair.UNKNOWN)).containsExactly("null");
            assertThat(runner(database, TWO).upgrade("head")).containsExactly("b");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aColumnThatIsGoneIsNamed(Kind kind) {
        try (TestDatabase database = upgraded(kind)) {
            database.execute("alter table retort_history "
                    + (kind.name().startsWith("H2")
                            ? "alter column checksum rename to cs"
                            : "rename column checksum to cs"));
            assertProblem(
                            Problem.UNREADABLE_HISTORY,
                            () -> runner(database, TWO).upgrade("head"))
                    .hasMessageMatching("(?is).*table retort_history does not have the columns.*checksum.*");
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"H2_MEMORY", "POSTGRESQL", "MARIADB", "MYSQL"})
    void aColumnThatWasAddedIsNamed(Kind kind) {
        try (TestDatabase database = upgraded(kind)) {
            database.execute("delete from retort_history");
            database.execute("alter table retort_history add ticket varchar(9) not null");
            database.execute("drop table booking");
            // The lock of H2 is a row of that table, and comes first.
            assertProblem(
                            Problem.HISTORY_ROW_REFUSED,
                            () -> runner(database, ONE).upgrade("head"))
                    .hasMessageMatching("(?is).*refuses the row of revision " + (kind == Kind.H2_MEMORY ? "lock" : "a")
                            + ": .*ticket.*");
        }
    }

    @Test
    void aDiscardedInsertIsAProblem() {
        try (TestDatabase database = upgraded(Kind.POSTGRESQL)) {
            database.execute("create rule gone as on insert to retort_history do instead nothing");
            assertProblem(
                            Problem.HISTORY_ROW_REFUSED,
                            () -> runner(database, TWO).upgrade("head"))
                    .hasMessageContaining("refuses the row of revision b: the database inserted no row");
            assertThat(database.columns()).containsExactly("booking.id");
        }
    }

    private static TestDatabase upgraded(Kind kind) {
        TestDatabase database = TestDatabase.create(kind);
        runner(database, ONE).upgrade("head");
        return database;
    }

    private static void withoutNotNull(TestDatabase database) {
        database.execute("alter table retort_history drop constraint if exists retort_history_pkey");
        for (String column :
                List.of("revision", "checksum", "state", "step", "duration_ms", "applied_at", "applied_by")) {
            database.execute("alter table retort_history alter " + column + " drop not null");
        }
    }
}
