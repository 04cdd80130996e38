package dev.retort.processor.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.Revision;
import dev.retort.operation.Operation;
import dev.retort.processor.diff.Diff;
import dev.retort.processor.random.RandomSchemas;
import dev.retort.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A draft that is written and compiled records the operations that it was made of. {@code -Dretort.pairs=20000} tries that many. */
class DraftPropertiesTest {
    private static final int DRAFTS = Integer.getInteger("retort.pairs", 200);
    private static final long FIRST = Long.getLong("retort.seed", 0);
    private static final int AT_ONCE = 100;

    @Test
    void theCompiledClassRecordsTheSameOperations() throws ReflectiveOperationException {
        List<Draft> drafts = new ArrayList<>();
        for (long seed = FIRST; seed < FIRST + DRAFTS; seed++) {
            drafts.add(draft(seed));
        }
        for (int i = 0; i < drafts.size(); i += AT_ONCE) {
            check(drafts.subList(i, Math.min(i + AT_ONCE, drafts.size())));
        }
    }

    private static void check(List<Draft> drafts) throws ReflectiveOperationException {
        Compiled compiled = Compiled.of(drafts);
        for (Draft draft : drafts) {
            assertThat(compiled.upgrade(draft)).as(draft.toString()).isEqualTo(draft.upgrade());
            assertThat(compiled.downgrade(draft)).as(draft.toString()).isEqualTo(draft.downgrade());
            assertThat(compiled.type(draft).getAnnotation(Revision.class).id()).isEqualTo(draft.id());
        }
    }

    private static Draft draft(long seed) {
        RandomSchemas schemas = new RandomSchemas(seed);
        Schema from = schemas.schema();
        Schema to = schemas.variant(from);
        List<Operation> operations = Diff.between(from, to, schemas.renames(from, to));
        return Draft.of(
                "com.acme.seed" + seed, List.of("4be2f0c81d37"), DraftSummary.message(operations), from, operations);
    }
}
