package dev.retort.run;

import static dev.retort.run.Runners.assertProblem;
import static dev.retort.run.Runners.runner;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.operation.Operation;
import dev.retort.problem.Problem;
import dev.retort.revision.RevisionBody;
import dev.retort.revision.RevisionGraph;
import dev.retort.revision.RevisionHeader;
import dev.retort.revision.RevisionNode;
import dev.retort.run.TestDatabase.Kind;
import dev.retort.schema.CompiledSchema;
import dev.retort.schema.Schema;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What an upgrade loads and sends, counted: it depends on what is pending, not on what is applied. */
class UpgradeCostTest {
    private final List<String> loaded = new ArrayList<>();

    @Test
    void theThousandthRevisionCostsWhatTheTenthDoes() {
        List<String> tenth = cost(10);
        assertThat(loaded).containsExactly("r10");
        List<String> thousandth = cost(1000);
        assertThat(loaded).containsExactly("r1000");
        assertThat(thousandth).hasSameSizeAs(tenth);
    }

    /** Brings a database to a place and upgrades it by one revision; gives what the upgrade sent. */
    private List<String> cost(int applied) {
        try (TestDatabase database = TestDatabase.create(Kind.H2_MEMORY)) {
            database.execute("create table t (id bigint not null, constraint pk_t primary key (id))");
            runner(database, line(applied, "")).stamp("head");
            RevisionGraph more = line(applied + 1, "");
            loaded.clear();
            CountingDataSource counting = new CountingDataSource(database.dataSource());
            assertThat(runner(counting, more, Runners.SILENT, Duration.ofSeconds(60))
                            .upgrade("head"))
                    .containsExactly("r" + applied);
            return counting.events();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aClassOfTheSameSourceIsNotLoadedUnlessAsked(Kind kind) {
        try (TestDatabase database = TestDatabase.create(kind)) {
            runner(database, line(2, "")).upgrade("head");
            assertThat(database.query("select source from retort_history order by revision"))
                    .containsExactly("source of r0", "source of r1");
            loaded.clear();
            runner(database, line(3, "")).upgrade("head");
            assertThat(loaded).containsExactly("r2");
        }
    }

    @Test
    void aClassOfAnotherSourceIsLoadedAndRefusedOnlyIfItsOperationsAreOthers() {
        try (TestDatabase database = TestDatabase.create(Kind.H2_MEMORY)) {
            runner(database, line(2, "")).upgrade("head");
            loaded.clear();
            runner(database, line(3, " reformatted")).upgrade("head");
            assertThat(loaded).containsExactlyInAnyOrder("r0", "r1", "r2");

            List<RevisionNode> changed = new ArrayList<>(line(3, "").revisions());
            changed.set(1, revision("r1", List.of("r0"), "other", List.of(Revisions.column("t", "other"))));
            changed.add(revision("r3", List.of("r2"), "", List.of()));
            assertProblem(
                            Problem.CHANGED_REVISION,
                            () -> runner(database, RevisionGraph.of(changed)).upgrade("head"))
                    .hasMessageContaining("Revision r1");
        }
    }

    @Test
    void aRowWithoutAFingerprintIsComparedByItsOperations() {
        try (TestDatabase database = TestDatabase.create(Kind.H2_MEMORY)) {
            runner(database, line(2, "")).upgrade("head");
            database.execute("update retort_history set source = null");
            loaded.clear();
            runner(database, line(3, "")).upgrade("head");
            assertThat(loaded).containsExactlyInAnyOrder("r0", "r1", "r2");
        }
    }

    /** A table, then a column a revision, with the schema at the head. */
    private RevisionGraph line(int revisions, String source) {
        List<RevisionNode> nodes = new ArrayList<>();
        Schema schema = Schema.empty();
        for (int i = 0; i < revisions; i++) {
            Operation operation = i == 0 ? Revisions.table("t") : Revisions.column("t", "c" + i);
            schema = operation.applyTo(schema);
            String id = "r" + i;
            nodes.add(revision(
                    id, i == 0 ? List.of() : List.of("r" + (i - 1)), "source of " + id + source, List.of(operation)));
        }
        CompiledSchema compiled = new CompiledSchema(List.of("r" + (revisions - 1)), schema);
        return RevisionGraph.of(nodes, () -> Optional.of(compiled));
    }

    private RevisionNode revision(String id, List<String> parents, String source, List<Operation> upgrade) {
        RevisionHeader header = new RevisionHeader(id, parents, List.of(), List.of(), source);
        return new RevisionNode(header, "com.acme." + id, () -> {
            loaded.add(id);
            List<Operation> downgrade =
                    upgrade.stream().map(each -> each.reverse(Schema.empty())).toList();
            return new RevisionBody("about " + id, upgrade, downgrade, Set.of());
        });
    }
}
