package dev.retort.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.revision.RevisionGraph;
import dev.retort.run.TestDatabase.Kind;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RunnerTest {
    private static final String A = "aaaa00000001";
    private static final String B = "bbbb00000002";
    private static final String C = "cccc00000003";

    @ParameterizedTest
    @EnumSource
    void anEmptyDatabaseIsUpgradedToTheHeadAndBack(Kind kind) {
        try (TestDatabase database = TestDatabase.create(kind)) {
            Runner runner = runner(database, Revisions.THREE);

            assertThat(runner.current()).isEmpty();
            assertThat(runner.pending()).containsExactly(A, B, C);
            assertThat(runner.upgrade("head")).containsExactly(A, B, C);
            assertThat(runner.current()).containsExactly(C);
            assertThat(runner.pending()).isEmpty();
            assertThat(database.columns()).containsExactly("booking.id", "booking.nights", "booking.note", "guest.id");
            assertThat(database.query("select id from guest")).containsExactly("1");

            assertThat(runner.downgrade("base")).containsExactly(C, B, A);
            assertThat(runner.current()).isEmpty();
            assertThat(database.columns()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void targetsCountFromWhereTheDatabaseIs(Kind kind) {
        try (TestDatabase database = TestDatabase.create(kind)) {
            Runner runner = runner(database, Revisions.THREE);
            assertThat(runner.upgrade("+1")).containsExactly(A);
            assertThat(runner.upgrade("+1")).containsExactly(B);
            assertThat(runner.downgrade("-1")).containsExactly(B);
            assertThat(runner.upgrade("cccc")).containsExactly(B, C);
            assertThat(runner.upgrade("aaaa")).isEmpty();
            assertThat(runner.downgrade(A)).containsExactly(C, B);
            assertThat(runner.current()).containsExactly(A);
        }
    }

    private static Runner runner(TestDatabase database, RevisionGraph graph) {
        return runner(database, graph, RunListener.SILENT);
    }

    private static Runner runner(TestDatabase database, RevisionGraph graph, RunListener listener) {
        return new Runner(
                ConnectionSource.of(database.dataSource()),
                graph,
                new Runner.Settings("retort_history", id -> false, listener, Duration.ofSeconds(20)));
    }
}
