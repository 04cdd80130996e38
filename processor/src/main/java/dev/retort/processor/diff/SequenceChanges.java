package dev.retort.processor.diff;

import dev.retort.operation.AlterSequence;
import dev.retort.operation.CreateSequence;
import dev.retort.operation.DropSequence;
import dev.retort.processor.diff.matching.GlobalNames;
import dev.retort.processor.diff.matching.PlannedOperation;
import dev.retort.processor.diff.matching.SchemaComparison;
import dev.retort.schema.Names;
import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Sequences, which are the same as long as their name is. */
final class SequenceChanges {
    private SequenceChanges() {}

    /** The sequences to drop early because a new object needs their name. */
    static List<PlannedOperation> dropReplaced(SchemaComparison comparison) {
        Set<String> wanted = GlobalNames.of(comparison.goal());
        return gone(comparison)
                .filter(sequence -> wanted.contains(Names.key(sequence.name())))
                .map(sequence -> PlannedOperation.of(new DropSequence(sequence.name())))
                .toList();
    }

    /** The objects to drop. */
    static List<PlannedOperation> drop(SchemaComparison comparison) {
        return gone(comparison)
                .map(sequence -> PlannedOperation.of(new DropSequence(sequence.name())))
                .toList();
    }

    /** The objects to add. */
    static List<PlannedOperation> create(SchemaComparison comparison) {
        return onlyIn(comparison.goal(), comparison.now())
                .map(sequence -> PlannedOperation.of(new CreateSequence(sequence)))
                .toList();
    }

    /** The sequences with another start or increment. */
    static List<PlannedOperation> alter(SchemaComparison comparison) {
        List<PlannedOperation> operations = new ArrayList<>();
        for (Sequence sequence : comparison.now().sequences()) {
            comparison
                    .goal()
                    .sequence(sequence.name())
                    .filter(goal -> !goal.equals(sequence))
                    .ifPresent(goal -> operations.add(PlannedOperation.of(AlterSequence.between(sequence, goal))));
        }
        return operations;
    }

    private static Stream<Sequence> gone(SchemaComparison comparison) {
        return onlyIn(comparison.now(), comparison.goal());
    }

    private static Stream<Sequence> onlyIn(Schema schema, Schema other) {
        return schema.sequences().stream()
                .filter(sequence -> other.sequence(sequence.name()).isEmpty());
    }
}
