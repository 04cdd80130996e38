package dev.retort.processor.diff;

import dev.retort.processor.diff.matching.ListEdits;
import dev.retort.processor.diff.matching.NameMove;
import dev.retort.processor.diff.matching.TablePair;
import dev.retort.schema.Check;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Index;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Table;
import dev.retort.schema.UniqueConstraint;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A kind of parts that have names and can get others. One with another name but the same content is renamed; one whose name is left to the
 * database, before or after, is another one.
 *
 * @param parts those of a table
 * @param name the name of one; empty where it is left to the database
 * @param withName one under another name
 */
record NamedPartChanges<T>(
        Function<Table, List<T>> parts, Function<T, String> name, BiFunction<T, String, T> withName) {
    static final NamedPartChanges<PrimaryKey> PRIMARY_KEYS =
            new NamedPartChanges<>(PrimaryKeyChanges::of, PrimaryKey::name, PrimaryKey::withName);
    static final NamedPartChanges<UniqueConstraint> UNIQUES = new NamedPartChanges<>(
            Table::uniques,
            unique -> unique.implicit() ? "" : unique.name(),
            (unique, name) -> new UniqueConstraint(name, unique.columns()));
    static final NamedPartChanges<ForeignKey> FOREIGN_KEYS =
            new NamedPartChanges<>(Table::foreignKeys, ForeignKey::name, ForeignKey::withName);
    static final NamedPartChanges<Check> CHECKS = new NamedPartChanges<>(Table::checks, Check::name, Check::withName);
    static final NamedPartChanges<Index> INDEXES = new NamedPartChanges<>(Table::indexes, Index::name, Index::withName);

    static final List<NamedPartChanges<?>> ALL = List.of(PRIMARY_KEYS, UNIQUES, FOREIGN_KEYS, CHECKS, INDEXES);

    /** The parts of a table that neither stay nor are renamed. */
    List<T> obsolete(TablePair pair) {
        return ListEdits.minus(pair.obsolete(parts), List.copyOf(renamed(pair).keySet()));
    }

    /** The names that parts of a table get, in the place of those that they have. */
    List<NameMove> moves(TablePair pair) {
        return renamed(pair).entrySet().stream()
                .map(each -> new NameMove(pair.name(), name.apply(each.getKey()), each.getValue()))
                .toList();
    }

    /** The parts of a table that get another name, and the name. */
    private Map<T, String> renamed(TablePair pair) {
        List<T> missing = ListEdits.minus(parts.apply(pair.goal()), parts.apply(pair.shown()));
        missing.removeIf(part -> name.apply(part).isEmpty());
        Map<T, String> renamed = new LinkedHashMap<>();
        for (T part : pair.obsolete(parts)) {
            if (name.apply(part).isEmpty()) {
                continue;
            }
            pair.shown(parts, part)
                    .flatMap(shown -> missing.stream()
                            .filter(goal ->
                                    withName.apply(shown, name.apply(goal)).equals(goal))
                            .findFirst())
                    .ifPresent(goal -> {
                        renamed.put(part, name.apply(goal));
                        missing.remove(goal);
                    });
        }
        return renamed;
    }
}
