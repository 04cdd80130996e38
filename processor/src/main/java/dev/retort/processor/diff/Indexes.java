package dev.retort.processor.diff;

import dev.retort.operation.CreateIndex;
import dev.retort.operation.DropIndex;
import dev.retort.operation.Operation;
import dev.retort.operation.RenameIndex;
import dev.retort.schema.Index;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Indexes of tables that stay. One with another name but the same parts is renamed. */
final class Indexes {
    private Indexes() {}

    /** Those that go. */
    static List<Operation> drop(Comparison comparison) {
        return comparison.each(pair -> unwanted(pair).stream().map(index -> new DropIndex(pair.name(), index)));
    }

    /** Those that get another name. */
    static List<Operation> rename(Comparison comparison) {
        List<Move> moves = new ArrayList<>();
        for (Pair pair : comparison.pairs().values()) {
            renamed(pair).forEach((index, name) -> moves.add(new Move(pair.name(), index.name(), name)));
        }
        List<String> names = List.copyOf(GlobalNames.of(comparison.now()));
        return Moves.ordered(moves, names).stream()
                .<Operation>map(move -> new RenameIndex(move.owner(), move.from(), move.to()))
                .toList();
    }

    /** Those that come. */
    static List<Operation> create(Comparison comparison) {
        return comparison.each(
                pair -> pair.missing(Table::indexes).stream().map(index -> new CreateIndex(pair.name(), index)));
    }

    /** The indexes of a table that neither stay nor are renamed. */
    static List<Index> unwanted(Pair pair) {
        return Lists.minus(
                pair.unwanted(Table::indexes), List.copyOf(renamed(pair).keySet()));
    }

    /** The indexes of a table that get another name, and the name. */
    private static Map<Index, String> renamed(Pair pair) {
        List<Index> missing = Lists.minus(pair.goal().indexes(), pair.shown().indexes());
        Map<Index, String> renamed = new LinkedHashMap<>();
        for (Index index : pair.unwanted(Table::indexes)) {
            pair.shown(Table::indexes, index)
                    .flatMap(shown -> missing.stream()
                            .filter(goal -> shown.withName(goal.name()).equals(goal))
                            .findFirst())
                    .ifPresent(goal -> {
                        renamed.put(index, goal.name());
                        missing.remove(goal);
                    });
        }
        return renamed;
    }
}
