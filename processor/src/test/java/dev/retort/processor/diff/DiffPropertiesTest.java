package dev.retort.processor.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.retort.operation.AddColumn;
import dev.retort.operation.AddForeignKey;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.AppliedOperation;
import dev.retort.operation.CreateSchema;
import dev.retort.operation.CreateView;
import dev.retort.operation.DropColumn;
import dev.retort.operation.DropForeignKey;
import dev.retort.operation.DropView;
import dev.retort.operation.Operation;
import dev.retort.processor.diff.matching.DeclaredRename;
import dev.retort.processor.random.RandomSchemas;
import dev.retort.processor.random.Soundness;
import dev.retort.schema.Schema;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What holds between any two schemas. {@code -Dretort.pairs=20000} tries that many pairs, {@code -Dretort.seed=7} begins at a seed. */
class DiffPropertiesTest {
    private static final int PAIRS = Integer.getInteger("retort.pairs", 500);
    private static final long FIRST = Long.getLong("retort.seed", 0);

    private interface Property {
        void check(Schema from, Schema to, List<DeclaredRename> renames);
    }

    @Test
    void aSchemaAndItselfHaveNoDifference() {
        forPairs((from, to, renames) -> {
            assertThat(Diff.between(from, from, renames)).isEmpty();
            assertThat(Diff.between(from.canonical(), from, renames)).isEmpty();
        });
    }

    @Test
    void theOperationsLeadToTheOtherSchemaAndBack() {
        forPairs((from, to, renames) -> {
            List<Operation> operations = Diff.between(from, to, renames);
            Schema reached = apply(operations, from);
            assertThat(reached.canonical()).isEqualTo(to.canonical());
            assertThat(apply(AppliedOperation.reversed(AppliedOperation.inOrder(operations, from)), reached)
                            .canonical())
                    .isEqualTo(from.canonical());
            assertThat(Diff.between(reached, to, List.of())).isEmpty();
        });
    }

    @Test
    void everyStepOnTheWayIsASchemaThatADatabaseAccepts() {
        forPairs((from, to, renames) -> {
            Schema now = from;
            for (Operation operation : Diff.between(from, to, renames)) {
                now = operation.applyTo(now);
                assertThat(Soundness.violations(now)).as("after " + operation).isEmpty();
            }
        });
    }

    @Test
    void nothingIsDoneTwiceOrInVain() {
        forPairs((from, to, renames) -> {
            List<Operation> operations = Diff.between(from, to, renames);
            List<String> altered = operations.stream()
                    .filter(AlterColumn.class::isInstance)
                    .map(AlterColumn.class::cast)
                    .map(alter -> alter.table() + "." + alter.column())
                    .toList();
            assertThat(altered).doesNotHaveDuplicates();
            boolean isReplacing = operations.stream().anyMatch(each -> isReplaced(each, operations));
            List<Operation> undone = AppliedOperation.inOrder(operations, from).stream()
                    .filter(applied -> renames.isEmpty() && !isReplacing)
                    // Nothing takes a schema back, so creating it is its own reverse.
                    .filter(applied -> !(applied.operation() instanceof CreateSchema))
                    // A drop says a name alone: what matters is whether that comes back which went.
                    .filter(applied -> !applied.reverse().toString().startsWith("drop "))
                    .filter(applied -> operations.contains(applied.reverse()))
                    .map(AppliedOperation::operation)
                    .toList();
            assertThat(undone)
                    .allMatch(operation -> operation instanceof DropForeignKey
                            || operation instanceof AddForeignKey
                            || operation instanceof DropView
                            || operation instanceof CreateView);
        });
    }

    /** A column of another kind takes the place of one: what is over it goes and comes again. */
    private static boolean isReplaced(Operation operation, List<Operation> operations) {
        return operation instanceof DropColumn drop
                && operations.stream()
                        .anyMatch(other -> other instanceof AddColumn add
                                && add.table().equals(drop.table())
                                && add.column().name().equals(drop.column()));
    }

    private static void forPairs(Property property) {
        for (long seed = FIRST; seed < FIRST + PAIRS; seed++) {
            RandomSchemas schemas = new RandomSchemas(seed);
            Schema from = schemas.schema();
            Schema to = seed % 4 == 0 ? schemas.schema() : schemas.variant(from);
            List<DeclaredRename> renames = seed % 3 == 0 ? List.of() : schemas.renames(from, to);
            try {
                property.check(from, to, renames);
            } catch (RuntimeException | AssertionError e) {
                fail(
                        "seed %d%nfrom%n%s%nto%n%s%nrenames %s%noperations%n%s"
                                .formatted(
                                        seed, from.canonical(), to.canonical(), renames, operations(from, to, renames)),
                        e);
            }
        }
    }

    private static String operations(Schema from, Schema to, List<DeclaredRename> renames) {
        try {
            return String.join(
                    "\n",
                    Diff.between(from, to, renames).stream()
                            .map(Object::toString)
                            .toList());
        } catch (RuntimeException e) {
            return e.toString();
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
