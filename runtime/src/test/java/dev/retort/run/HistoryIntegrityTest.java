package dev.retort.run;

import static dev.retort.run.Revisions.column;
import static dev.retort.run.Revisions.dropped;
import static dev.retort.run.Revisions.graph;
import static dev.retort.run.Revisions.revision;
import static dev.retort.run.Revisions.table;
import static dev.retort.run.Runners.assertProblem;
import static dev.retort.run.Runners.runner;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.operation.Operation;
import dev.retort.problem.Problem;
import dev.retort.revision.RevisionGraph;
import dev.retort.revision.RevisionNode;
import dev.retort.run.TestDatabase.Kind;
import dev.retort.run.history.HistoryEntry;
import dev.retort.run.history.HistoryEntry.Status;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HistoryIntegrityTest {
    private static final RevisionNode BASE = revision("a", table("booking"));
    private static final RevisionNode NOTE = revision("b < a", column("booking", "note"));
    private static final RevisionNode NIGHTS = revision("c < b", column("booking", "nights"));
    private static final RevisionGraph TWO = graph(BASE, NOTE);

    @ParameterizedTest
    @EnumSource
    void aChangedAppliedRevisionIsRefusedUntilItIsStamped(Kind kind) {
        try (TestDatabase database = TestDatabase.create(kind)) {
            runner(database, TWO).upgrade("head");
            Runner changed =
                    runner(database, graph(BASE, revision("b < a", column("booking", "remark")), revision("c < b")));

            assertThat(changed.history())
                    .extracting(HistoryEntry::status)
                    .containsExactly(Status.APPLIED, Status.CHANGED, Status.PENDING);
            assertProblem(Problem.CHANGED_REVISION, () -> changed.upgrade("head"))
                    .hasMessageContaining("Revision b (com.acme.Rb) was changed after it was applied here at 20")
                    .hasMessageContaining("retort repair --changed");
            assertThat(changed.current()).containsExactly("b");

            changed.stamp("current");
            assertThat(changed.upgrade("head")).containsExactly("c");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aDatabaseThatIsAheadIsRefused(Kind kind) {
        try (TestDatabase database = TestDatabase.create(kind)) {
            runner(database, graph(BASE, NOTE, NIGHTS)).upgrade("head");
            Runner older = runner(database, TWO);

            assertProblem(Problem.UNKNOWN_REVISION, () -> older.upgrade("head"))
                    .hasMessageContaining("not on the class path: c.");
            assertProblem(Problem.UNKNOWN_REVISION, () -> older.downgrade("base"));
            assertProblem(Problem.UNKNOWN_REVISION, () -> older.upgrade("+1"));
            assertProblem(Problem.UNKNOWN_REVISION, older::pending);
            assertThat(older.current()).containsExactly("c");
            assertThat(older.history())
                    .extracting(HistoryEntry::status)
                    .containsExactly(Status.APPLIED, Status.APPLIED, Status.UNKNOWN);

            older.stamp("head");
            assertThat(older.current()).containsExactly("b");
        }
    }

    @ParameterizedTest
    @EnumSource
    void anOperationThatLosesDataIsNotRunUntilItIsAccepted(Kind kind) {
        List<Operation> loss = List.of(dropped("booking", "note"));
        try (TestDatabase database = TestDatabase.create(kind)) {
            RevisionGraph refused = graph(BASE, NOTE, revision("d < b", loss, List.of(), Set.of()));
            assertProblem(
                            Problem.HAZARD_NOT_ACCEPTED,
                            () -> runner(database, refused).upgrade("head"))
                    .hasMessageContaining(
                            "Revision d (com.acme.Rd) loses data, and no @Accept allows that: booking.note.")
                    .hasMessageContaining("@Accept(hazard = Hazard.LOSES_DATA, reason = \"…\"), both from dev.retort.");
            assertThat(database.columns()).as("not even what comes before it").isEmpty();

            RevisionGraph accepted =
                    graph(BASE, NOTE, revision("d < b", loss, List.of(), Set.of(Problem.LOSES_DATA.code())));
            assertThat(runner(database, accepted).upgrade("head")).containsExactly("a", "b", "d");
            assertThat(database.columns()).containsExactly("booking.id");
        }
    }

    @ParameterizedTest
    @EnumSource
    void anAcceptanceThatStandsForNothingIsRefused(Kind kind) {
        List<Operation> harmless = List.of(column("booking", "fax"));
        try (TestDatabase database = TestDatabase.create(kind)) {
            RevisionGraph needless =
                    graph(BASE, revision("b < a", harmless, List.of(), Set.of(Problem.LOSES_DATA.code())));
            assertProblem(
                            Problem.NEEDLESS_ACCEPTANCE,
                            () -> runner(database, needless).upgrade("head"))
                    .hasMessageContaining("but loses no data");
            assertThat(database.columns()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aRevisionThatDoesNotFitIsToldBeforeAnythingRuns(Kind kind) {
        try (TestDatabase database = TestDatabase.create(kind)) {
            RevisionGraph broken = graph(BASE, revision("b < a", column("bookings", "note")));
            assertProblem(
                            Problem.BROKEN_REVISION,
                            () -> runner(database, broken).upgrade("head"))
                    .hasMessageContaining("table bookings does not exist");
            assertThat(database.columns()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aDowngradeToWhatIsNotAppliedIsRefused(Kind kind) {
        try (TestDatabase database = TestDatabase.create(kind)) {
            Runner runner = runner(database, TWO);
            runner.upgrade("a");
            assertProblem(Problem.NOT_APPLIED, () -> runner.downgrade("b"))
                    .hasMessageContaining("Revision b is not applied")
                    .hasMessageContaining("retort upgrade b");
            assertThat(runner.current()).containsExactly("a");
        }
    }
}
