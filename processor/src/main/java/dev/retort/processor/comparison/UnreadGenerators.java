package dev.retort.processor.comparison;

import dev.retort.processor.entity.EntitySchema;
import dev.retort.processor.entity.finding.Finding;
import dev.retort.processor.entity.finding.UnreadGenerator;
import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Leaves the sequences alone that a generator may use whose code can't be read. */
final class UnreadGenerators {
    private UnreadGenerators() {}

    /** The target, with every sequence of the head while there is such a generator. */
    static Schema keep(List<UnreadGenerator> generators, Schema head, Schema target) {
        if (generators.isEmpty()) {
            return target;
        }
        List<Sequence> sequences = new ArrayList<>(target.sequences());
        sequences.addAll(without(head, target));
        return target.withSequences(sequences);
    }

    /** One remark a generator, unless there is nothing that it could use or need. */
    static List<Finding> remarks(EntitySchema reading, Schema target) {
        List<Sequence> kept = without(target, reading.schema());
        return reading.generators().stream()
                .filter(each -> each.creates() || !kept.isEmpty())
                .map(each -> remark(each.finding(), kept))
                .toList();
    }

    private static Finding remark(Finding why, List<Sequence> kept) {
        String consequence = kept.isEmpty()
                ? "Until then the schema lacks it"
                : "The sequences that no other generator uses stay as they are in the snapshot: %s. If none uses one of them, drop it in a revision: op.dropSequence(\"%s\")"
                        .formatted(
                                kept.stream().map(Sequence::name).collect(Collectors.joining(", ")),
                                kept.get(0).name());
        return new Finding(why.problem(), "%s. %s.".formatted(why.text(), consequence), why.element());
    }

    private static List<Sequence> without(Schema schema, Schema other) {
        return schema.sequences().stream()
                .filter(sequence -> other.sequence(sequence.name()).isEmpty())
                .toList();
    }
}
