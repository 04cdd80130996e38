package dev.retort.run;

import static dev.retort.run.Revisions.graph;
import static dev.retort.run.Revisions.revision;
import static dev.retort.run.Revisions.table;
import static dev.retort.run.Runners.assertProblem;
import static dev.retort.run.Runners.runner;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.problem.Problem;
import dev.retort.revision.RevisionBody;
import dev.retort.revision.RevisionGraph;
import dev.retort.revision.RevisionHeader;
import dev.retort.revision.RevisionNode;
import dev.retort.run.TestDatabase.Kind;
import dev.retort.run.history.HistoryEntry;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Revisions that {@code retort squash} joined in one. */
class ReplacedRevisionsTest {
    private static final RevisionNode FIRST = revision("first0000001", table("guest"));
    private static final RevisionNode SECOND = revision("second000002 < first0000001", table("room"));
    private static final RevisionNode THIRD = revision("third0000003 < second000002", table("booking"));
    private static final RevisionNode NEXT = revision("next00000004 < third0000003", table("note"));

    private static final RevisionGraph BEFORE = graph(FIRST, SECOND, THIRD);
    private static final RevisionGraph AFTER = graph(joined(), NEXT);

    /** Its operations are in another order than those that ran: nobody compares them. */
    private static RevisionNode joined() {
        RevisionHeader header = new RevisionHeader(
                "third0000003", List.of(), List.of(), List.of(), List.of("first0000001", "second000002"), "");
        RevisionBody body = new RevisionBody(
                "joined", List.of(table("room"), table("guest"), table("booking")), Optional.empty(), Set.of(), true);
        return new RevisionNode(header, "com.acme.Joined", () -> body);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void aDatabaseThatRanAllOfThemGoesOnFromThere(Kind kind) {
        TestDatabase database = TestDatabase.create(kind);
        runner(database, BEFORE).upgrade("head");

        assertThat(runner(database, AFTER).pending()).containsExactly("next00000004");
        assertThat(runner(database, AFTER).history())
                .extracting(HistoryEntry::status)
                .containsExactly(HistoryEntry.Status.APPLIED, HistoryEntry.Status.PENDING);
        assertThat(runner(database, AFTER).upgrade("head")).containsExactly("next00000004");
        assertThat(runner(database, AFTER).current()).containsExactly("next00000004");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void aDatabaseInTheMiddleIsToldHowToGoOn(Kind kind) {
        TestDatabase database = TestDatabase.create(kind);
        runner(database, BEFORE).upgrade("second000002");

        assertProblem(Problem.IN_REPLACED_RANGE, () -> runner(database, AFTER).upgrade("head"));
        assertProblem(Problem.IN_REPLACED_RANGE, () -> runner(database, AFTER).pending());
        runner(database, BEFORE).upgrade("head");
        assertThat(runner(database, AFTER).upgrade("head")).containsExactly("next00000004");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void anEmptyDatabaseRunsTheJoinedOneAlone(Kind kind) {
        TestDatabase database = TestDatabase.create(kind);

        assertThat(runner(database, AFTER).upgrade("head")).containsExactly("third0000003", "next00000004");
        assertThat(runner(database, AFTER).downgrade("base")).containsExactly("next00000004", "third0000003");
    }

    /** All rows of the range go with the joined one, so that it can come again. */
    @ParameterizedTest
    @EnumSource(Kind.class)
    void aDatabaseThatRanThemIsTakenBackAsAWhole(Kind kind) {
        TestDatabase database = TestDatabase.create(kind);
        runner(database, BEFORE).upgrade("head");

        assertThat(runner(database, AFTER).downgrade("base")).containsExactly("third0000003");
        assertThat(runner(database, AFTER).current()).isEmpty();
        assertThat(runner(database, AFTER).upgrade("head")).containsExactly("third0000003", "next00000004");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void aStampRecordsTheJoinedOne(Kind kind) {
        TestDatabase database = TestDatabase.create(kind);
        runner(database, BEFORE).upgrade("second000002");

        runner(database, AFTER).stamp("third0000003");

        assertThat(runner(database, AFTER).current()).containsExactly("third0000003");
        assertThat(runner(database, AFTER).history())
                .extracting(HistoryEntry::id)
                .containsExactly("third0000003", "next00000004");
    }
}
