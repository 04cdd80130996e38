package dev.retort.run;

import static dev.retort.run.Revisions.column;
import static dev.retort.run.Revisions.revision;
import static dev.retort.run.Revisions.table;
import static dev.retort.run.Runners.runner;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.retort.operation.Operation;
import dev.retort.revision.RevisionGraph;
import dev.retort.revision.RevisionNode;
import dev.retort.run.TestDatabase.Kind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How often a run waits for the database. */
class RoundTripsTest {

    @Test
    void aRevisionOfPostgreSqlIsOneBatchWithItsRowAndItsCommit() {
        assertThat(events(Kind.POSTGRESQL, wide(60)).stream().map(RoundTripsTest::word))
                .containsExactly("connect", "select", "connect", "select", "show", "create", "batch");
    }

    @Test
    void tenRevisionsOfPostgreSqlAreTenRoundTripsMoreThanNone() {
        RevisionNode[] ten = new RevisionNode[10];
        for (int i = 0; i < ten.length; i++) {
            ten[i] = revision("r" + i + (i == 0 ? "" : " < r" + (i - 1)), table("t" + i), column("t" + i, "name"));
        }
        assertThat(events(Kind.POSTGRESQL, Revisions.graph(ten)))
                .filteredOn("batch"::equals)
                .hasSize(10);
        assertThat(events(Kind.POSTGRESQL, Revisions.graph(ten))).hasSize(6 + 10);
    }

    @ParameterizedTest
    @EnumSource
    void whatCommitsByItselfIsCountedByItself(Kind kind) {
        int more = events(kind, wide(60)).size() - events(kind, wide(10)).size();
        int each = switch (kind) {
            case POSTGRESQL -> 0;
            case MARIADB, MYSQL -> 2;
            case H2_MEMORY, H2_FILE -> 4; // is the lock still held
            case SQLITE -> 1;
        };
        assertThat(more).isEqualTo(each * 50);
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"POSTGRESQL", "SQLITE"})
    void theLastCountIsTheRecord(Kind kind) {
        List<String> events = events(kind, wide(0));
        assertThat(events.stream().filter(each -> each.contains("retort_history") && !each.startsWith("create")))
                .filteredOn(each -> each.startsWith("update"))
                .singleElement()
                .asString()
                .contains("state = 'applied'");
    }

    @ParameterizedTest
    @EnumSource(names = {"H2_FILE", "H2_MEMORY"})
    void whatH2HasDoneIsInItsFileBeforeItIsCountedAndTheCountBeforeItIsReported(Kind kind) {
        List<String> words =
                events(kind, wide(1)).stream().map(RoundTripsTest::word).toList();
        assertThat(words)
                .containsSubsequence("create", "checkpoint", "update", "alter", "checkpoint", "update", "checkpoint");
        assertThat(words).filteredOn("checkpoint"::equals).hasSize(3);
    }

    @Test
    void aPassiveCallbackHearsEveryStatementOfABatchAndTheTimeOfAllWithTheLast() {
        List<String> heard = new ArrayList<>();
        Callback listener = new Callback() {
            @Override
            public boolean passive() {
                return true;
            }

            @Override
            public void afterStatement(CallbackContext run, RevisionNode revision, String statement, Duration elapsed) {
                heard.add((elapsed.compareTo(Duration.ofMillis(200)) >= 0 ? "long " : "") + word(statement));
            }
        };
        try (TestDatabase database = TestDatabase.create(Kind.POSTGRESQL)) {
            RevisionGraph graph = Revisions.graph(
                    revision("a", table("guest"), Revisions.sql("select pg_sleep(0.2)"), column("guest", "name")));
            runner(database, graph, listener).upgrade("head");
        }
        assertThat(heard).containsExactly("create", "select", "long alter");
    }

    @Test
    void aStatementThatFailsInABatchIsTheOneThatIsNamed() {
        Operation[] operations = new Operation[120];
        operations[0] = table("guest");
        for (int i = 1; i < operations.length; i++) {
            operations[i] = Revisions.sql("select " + (i == 107 ? "1 / 0" : "1"));
        }
        RevisionGraph graph = Revisions.graph(revision("a", operations));
        try (TestDatabase database = TestDatabase.create(Kind.POSTGRESQL)) {
            MigrationFailedException failure = catchThrowableOfType(
                    MigrationFailedException.class,
                    () -> runner(database, graph).upgrade("head"));
            assertThat(failure)
                    .hasMessageContaining("failed at statement 108 of 120: ERROR: division by zero\n    select 1 / 0\n")
                    .hasMessageContaining("Nothing of this revision was kept.");
            assertThat(database.columns()).isEmpty();
        }
    }

    private static RevisionGraph wide(int columns) {
        List<Operation> operations = new ArrayList<>(List.of(table("guest")));
        for (int i = 0; i < columns; i++) {
            operations.add(column("guest", "c" + i));
        }
        return Revisions.graph(revision("a", operations.toArray(Operation[]::new)));
    }

    private static List<String> events(Kind kind, RevisionGraph graph) {
        try (TestDatabase database = TestDatabase.create(kind)) {
            CountingDataSource counting = new CountingDataSource(database.dataSource());
            assertThat(runner(counting, graph, Runners.SILENT, Duration.ofSeconds(9))
                            .upgrade("head"))
                    .hasSameSizeAs(graph.revisions());
            return counting.events();
        }
    }

    private static String word(String sql) {
        return sql.split(" ")[0];
    }
}
