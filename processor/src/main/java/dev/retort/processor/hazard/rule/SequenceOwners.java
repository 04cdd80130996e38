package dev.retort.processor.hazard.rule;

import dev.retort.operation.AlterColumn;
import dev.retort.operation.AppliedOperation;
import dev.retort.operation.NumberedColumn;
import dev.retort.schema.Names;
import dev.retort.schema.Sequence;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The columns that sequences give their numbers to: as the entities tell; or else as far as names and operations tell.
 *
 * @param columns the known columns, by {@link Names#key} of the sequence
 */
public record SequenceOwners(Map<String, Set<NumberedColumn>> columns) {
    /** Nothing is known. */
    public static final SequenceOwners UNKNOWN = new SequenceOwners(Map.of());

    public SequenceOwners {
        columns = columns.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, each -> Collections.unmodifiableSet(new LinkedHashSet<>(each.getValue()))));
    }

    /** The columns of a sequence; none where they are not known. */
    public List<NumberedColumn> of(String sequence) {
        return List.copyOf(columns.getOrDefault(Names.key(sequence), Set.of()));
    }

    /** Whether a sequence is called as Hibernate calls that of a table. */
    public static boolean isNamedAfter(Sequence sequence, String table) {
        return unquoted(sequence.name()).equalsIgnoreCase(unquoted(table) + "_SEQ");
    }

    /** Whether an operation makes a column stop numbering rows by itself. */
    public static boolean endsIdentity(AppliedOperation applied) {
        return applied.operation() instanceof AlterColumn alter
                && alter.from(applied.before()).identity()
                && !alter.to(applied.before()).identity();
    }

    private static String unquoted(String name) {
        return Names.simple(name).replace("`", "");
    }
}
