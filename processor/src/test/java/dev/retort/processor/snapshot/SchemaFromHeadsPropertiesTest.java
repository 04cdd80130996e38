package dev.retort.processor.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.operation.Operation;
import dev.retort.processor.diff.Diff;
import dev.retort.processor.draft.Draft;
import dev.retort.processor.random.RandomSchemas;
import dev.retort.revision.RevisionBody;
import dev.retort.revision.RevisionGraph;
import dev.retort.revision.RevisionNode;
import dev.retort.schema.CompiledSchema;
import dev.retort.schema.Schema;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The schema from the heads is the one that a replay gives. {@code -Dretort.pairs=20000} tries that many histories. */
class SchemaFromHeadsPropertiesTest {
    private static final int HISTORIES = Integer.getInteger("retort.pairs", 200);
    private static final long FIRST = Long.getLong("retort.seed", 0);
    private static final int LENGTH = 7;

    private final Set<String> loaded = new HashSet<>();

    @Test
    void everyPlaceOfAHistoryHasTheSchemaOfItsReplay() {
        for (long seed = FIRST; seed < FIRST + HISTORIES; seed++) {
            List<Draft> drafts = new ArrayList<>();
            Schema head = history(seed, drafts);
            List<String> ids = drafts.stream().map(Draft::id).toList();
            Snapshot snapshot = new Snapshot(List.of(ids.get(LENGTH - 1)), head);
            CompiledSchema compiled = new CompiledSchema(snapshot.heads(), snapshot.schema());
            for (int applied = 0; applied <= LENGTH; applied++) {
                RevisionGraph graph =
                        RevisionGraph.of(drafts.stream().map(this::revision).toList(), () -> Optional.of(compiled));
                assertSame(graph, ids.subList(0, applied), "seed %d, %d applied".formatted(seed, applied));
            }
        }
    }

    private void assertSame(RevisionGraph graph, List<String> applied, String place) {
        loaded.clear();
        Schema schema = graph.schemaAt(applied);
        assertThat(loaded).as(place).hasSize(Math.min(applied.size(), LENGTH - applied.size()));
        assertThat(schema.canonical())
                .as(place)
                .isEqualTo(graph.replayedTo(applied).canonical());
    }

    @Test
    void derivedDowngradesLeadToNoOtherSchema() {
        for (long seed = FIRST; seed < FIRST + HISTORIES; seed++) {
            List<Draft> drafts = new ArrayList<>();
            Schema head = history(seed, drafts);
            List<String> ids = drafts.stream().map(Draft::id).toList();
            CompiledSchema compiled = new CompiledSchema(List.of(ids.get(LENGTH - 1)), head.canonical());
            RevisionGraph graph = RevisionGraph.of(
                    drafts.stream()
                            .map(each -> revision(each, Optional.empty()))
                            .toList(),
                    () -> Optional.of(compiled));
            for (int applied = 0; applied <= LENGTH; applied++) {
                List<String> place = ids.subList(0, applied);
                assertThat(graph.schemaAt(place).canonical())
                        .as("seed %d, %d applied", seed, applied)
                        .isEqualTo(graph.replayedTo(place).canonical());
            }
        }
    }

    private RevisionNode revision(Draft draft) {
        return revision(draft, Optional.of(draft.downgrade()));
    }

    private RevisionNode revision(Draft draft, Optional<List<Operation>> downgrade) {
        return new RevisionNode(draft.id(), draft.parents(), draft.message(), () -> {
            loaded.add(draft.id());
            return new RevisionBody(draft.message(), draft.upgrade(), downgrade, Set.of(), true);
        });
    }

    /** Adds drafts that lead from one schema to the next, and gives the last one. */
    private static Schema history(long seed, List<Draft> drafts) {
        RandomSchemas schemas = new RandomSchemas(seed);
        Schema schema = Schema.empty();
        List<String> parents = List.of();
        for (int i = 0; i < LENGTH; i++) {
            Schema next = i == 0 ? schemas.schema() : schemas.variant(schema);
            List<Operation> operations = Diff.between(schema, next, schemas.renames(schema, next));
            Draft draft = Draft.of("com.acme", parents, "step " + i, schema, operations);
            drafts.add(draft);
            parents = List.of(draft.id());
            schema = next;
        }
        return schema;
    }
}
