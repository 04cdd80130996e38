package dev.retort.run;

import static dev.retort.run.Runners.runner;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.revision.RevisionGraph;
import dev.retort.revision.RevisionNode;
import dev.retort.run.FigureTable.Column;
import dev.retort.run.TestDatabase.Kind;
import java.time.Duration;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@ExtendWith(FigureTable.class)
class NothingPendingTest {
    private static final RevisionGraph UNLOADABLE = RevisionGraph.of(Revisions.THREE.revisions().stream()
            .map(each -> new RevisionNode(each.id(), each.parents(), each.origin(), () -> {
                throw new AssertionError("loaded " + each);
            }))
            .toList());

    @ParameterizedTest
    @EnumSource
    void costsOneConnectionAndOneSelectAndLoadsNoRevision(Kind kind) {
        try (TestDatabase database = TestDatabase.create(kind)) {
            runner(database, Revisions.THREE).upgrade("head");
            CountingDataSource counting = new CountingDataSource(database.dataSource());

            assertThat(runner(counting, UNLOADABLE, Runners.SILENT, Duration.ZERO)
                            .upgrade("head"))
                    .isEmpty();
            FigureTable.put(
                    kind,
                    Column.STATEMENTS_IF_NOTHING_IS_PENDING,
                    String.valueOf(counting.events().size() - 1),
                    0,
                    0);
            assertThat(counting.events()).hasSize(2).first().isEqualTo("connect");
            assertThat(counting.events().get(1)).startsWith("select revision, ").contains(" from retort_history");
        }
    }
}
