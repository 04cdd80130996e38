package dev.retort.processor.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.operation.AppliedOperation;
import dev.retort.operation.DropColumn;
import dev.retort.operation.DropTable;
import dev.retort.operation.Operation;
import dev.retort.processor.diff.Diff;
import dev.retort.processor.random.RandomSchemas;
import dev.retort.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whatever steps a change is taken in, it leads to the same schema, and back. */
class SafeDraftPropertiesTest {
    private static final int PAIRS = Integer.getInteger("retort.pairs", 300);
    private static final long FIRST = Long.getLong("retort.seed", 0);

    @Test
    void allPartsTogetherLeadToTheSchemaAndEachLeadsBack() {
        for (long seed = FIRST; seed < FIRST + PAIRS; seed++) {
            RandomSchemas schemas = new RandomSchemas(seed);
            Schema from = schemas.schema();
            Schema to = schemas.variant(from);
            List<Operation> operations = SafeNotNull.into(Diff.between(from, to, schemas.renames(from, to)), List.of());
            List<List<DraftPart>> ways = List.of(
                    List.of(new DraftPart("", operations, true)),
                    PhasedChange.of(operations, from),
                    apart(List.of(new DraftPart("", operations, true))),
                    apart(PhasedChange.of(operations, from)),
                    online(apart(List.of(new DraftPart("", operations, true)))),
                    online(apart(PhasedChange.of(operations, from))));
            for (List<DraftPart> parts : ways) {
                check(seed, parts, from, to);
            }
        }
    }

    private static List<DraftPart> apart(List<DraftPart> parts) {
        return parts.stream().flatMap(part -> FilledApart.of(part).stream()).toList();
    }

    private static List<DraftPart> online(List<DraftPart> parts) {
        return parts.stream().flatMap(part -> OnlineForm.of(part).stream()).toList();
    }

    private static void check(long seed, List<DraftPart> parts, Schema from, Schema to) {
        List<Schema> reached = new ArrayList<>(List.of(from));
        for (DraftPart part : parts) {
            reached.add(apply(part.operations(), reached.get(reached.size() - 1)));
        }
        assertThat(reached.get(parts.size()).canonical())
                .as("seed %d, %s", seed, parts)
                .isEqualTo(to.canonical());
        for (int i = parts.size(); i > 0; i--) {
            Schema back = apply(
                    AppliedOperation.reversed(
                            AppliedOperation.inOrder(parts.get(i - 1).operations(), reached.get(i - 1))),
                    reached.get(i));
            assertThat(back.canonical())
                    .as("seed %d, back from part %d of %s", seed, i, parts)
                    .isEqualTo(reached.get(i - 1).canonical());
        }
    }

    @Test
    void whatGoesAndIsNotComputedIsInTheSecondPhase() {
        for (long seed = FIRST; seed < FIRST + PAIRS; seed++) {
            RandomSchemas schemas = new RandomSchemas(seed);
            Schema from = schemas.schema();
            List<Operation> operations = Diff.between(from, schemas.variant(from), List.of());
            List<DraftPart> parts = PhasedChange.of(operations, from);
            boolean createsNothing = operations.stream()
                    .noneMatch(each -> each instanceof dev.retort.operation.CreateTable
                            || each instanceof dev.retort.operation.AddColumn);
            if (createsNothing && parts.size() > 1) {
                assertThat(parts.get(0).operations())
                        .as("seed %d", seed)
                        .noneMatch(each -> each instanceof DropTable
                                || (each instanceof DropColumn drop
                                        && drop.dropped(from).generated().isEmpty()));
            }
        }
    }

    private static Schema apply(List<Operation> operations, Schema schema) {
        Schema now = schema;
        for (Operation operation : operations) {
            now = operation.applyTo(now);
        }
        return now;
    }
}
