package dev.retort.processor.diff.semantics;

import dev.retort.operation.NumberedColumn;
import dev.retort.processor.hazard.rule.SequenceOwners;
import dev.retort.schema.Names;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A column whose numbers come from a sequence.
 *
 * @param table the table of the column
 * @param column the column
 * @param sequence the sequence
 */
public record SequenceNumbers(String table, String column, String sequence) {

    /** The fact that says so in a snapshot. */
    public ValueSemantics fact() {
        return new ValueSemantics(table, column, ValueSemantics.Kind.SEQUENCE, List.of(sequence));
    }

    private static Optional<SequenceNumbers> of(ValueSemantics fact) {
        return fact.kind() != ValueSemantics.Kind.SEQUENCE || fact.values().size() != 1
                ? Optional.empty()
                : Optional.of(new SequenceNumbers(
                        fact.table(), fact.column(), fact.values().get(0)));
    }

    /** The columns of each sequence, as far as some facts tell. */
    public static SequenceOwners owners(List<ValueSemantics> facts) {
        Map<String, Set<NumberedColumn>> columns = new HashMap<>();
        facts.stream()
                .flatMap(fact -> of(fact).stream())
                .forEach(numbers -> columns.computeIfAbsent(Names.key(numbers.sequence()), key -> new LinkedHashSet<>())
                        .add(new NumberedColumn(numbers.table(), numbers.column())));
        return new SequenceOwners(columns);
    }

    /** The same, of the facts before and after a change. */
    public static SequenceOwners owners(List<ValueSemantics> former, List<ValueSemantics> now) {
        return owners(Stream.concat(former.stream(), now.stream()).toList());
    }
}
