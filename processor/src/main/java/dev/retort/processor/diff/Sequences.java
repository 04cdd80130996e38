package dev.retort.processor.diff;

import dev.retort.operation.AlterSequence;
import dev.retort.operation.CreateSequence;
import dev.retort.operation.DropSequence;
import dev.retort.operation.Operation;
import dev.retort.schema.Names;
import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Sequences, which are the same as long as their name is. */
final class Sequences {
    private Sequences() {}

    /** Those that go although something that comes needs their name. */
    static List<Operation> makeWay(Comparison comparison) {
        Set<String> wanted = GlobalNames.of(comparison.goal());
        return gone(comparison)
                .filter(sequence -> wanted.contains(Names.key(sequence.name())))
                .<Operation>map(DropSequence::new)
                .toList();
    }

    /** Those that go. */
    static List<Operation> drop(Comparison comparison) {
        return gone(comparison).<Operation>map(DropSequence::new).toList();
    }

    /** Those that come. */
    static List<Operation> create(Comparison comparison) {
        return onlyIn(comparison.goal(), comparison.now())
                .<Operation>map(CreateSequence::new)
                .toList();
    }

    /** Those that start or count otherwise. */
    static List<Operation> alter(Comparison comparison) {
        List<Operation> operations = new ArrayList<>();
        for (Sequence sequence : comparison.now().sequences()) {
            comparison
                    .goal()
                    .sequence(sequence.name())
                    .filter(goal -> !goal.equals(sequence))
                    .ifPresent(goal -> operations.add(new AlterSequence(sequence, goal)));
        }
        return operations;
    }

    private static Stream<Sequence> gone(Comparison comparison) {
        return onlyIn(comparison.now(), comparison.goal());
    }

    private static Stream<Sequence> onlyIn(Schema schema, Schema other) {
        return schema.sequences().stream()
                .filter(sequence -> other.sequence(sequence.name()).isEmpty());
    }
}
