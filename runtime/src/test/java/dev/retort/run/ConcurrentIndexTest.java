package dev.retort.run;

import static dev.retort.run.Revisions.graph;
import static dev.retort.run.Revisions.revision;
import static dev.retort.run.Revisions.sql;
import static dev.retort.run.Revisions.table;
import static dev.retort.run.Runners.runner;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.operation.Operation;
import dev.retort.revision.RevisionBody;
import dev.retort.revision.RevisionGraph;
import dev.retort.revision.RevisionNode;
import dev.retort.run.TestDatabase.Kind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** PostgreSQL waits in {@code create index concurrently} for every transaction that began before it. */
@Timeout(60)
class ConcurrentIndexTest {
    private static final RevisionNode BASE = revision("a", table("guest"), sql("insert into guest (id) values (1)"));

    @Test
    void doesNotWaitForThoseWhoWaitForTheLock() throws Exception {
        RevisionGraph graph = graph(BASE, outside(sql("create unique index concurrently ix_guest on guest (id)")));
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try (TestDatabase database = TestDatabase.create(Kind.POSTGRESQL)) {
            List<Future<List<String>>> runs = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                runs.add(threads.submit(() -> runner(database, graph).upgrade("head")));
            }
            List<String> applied = new ArrayList<>();
            for (Future<List<String>> run : runs) {
                applied.addAll(run.get());
            }
            assertThat(applied).containsExactlyInAnyOrder("a", "b");
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void anIndexThatWasNotFinishedIsMadeAnew() {
        RevisionGraph failing =
                graph(BASE, outside(sql("create unique index concurrently ix_guest on guest ((id / id))")));
        try (TestDatabase database = TestDatabase.create(Kind.POSTGRESQL)) {
            runner(database, failing).upgrade("a");
            database.execute("insert into guest (id) values (2)");
            assertThatThrownBy(() -> runner(database, failing).upgrade("head"))
                    .hasMessageContaining("could not create");
            assertThat(database.query("select count(*) from pg_index where not indisvalid"))
                    .containsExactly("1");

            database.execute("delete from guest where id = 2");
            assertThat(runner(database.dataSource(), failing, Runners.SILENT, Duration.ofSeconds(10))
                            .upgrade("head"))
                    .containsExactly("b");
            assertThat(database.query("select count(*) from pg_index where not indisvalid"))
                    .containsExactly("0");
        }
    }

    private static RevisionNode outside(Operation operation) {
        RevisionBody body = new RevisionBody("index", List.of(operation), Optional.of(List.of()), Set.of(), false);
        return new RevisionNode("b", List.of("a"), "com.acme.Rb", () -> body);
    }
}
