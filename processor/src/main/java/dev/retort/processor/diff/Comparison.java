package dev.retort.processor.diff;

import static java.util.Objects.requireNonNull;

import dev.retort.operation.Operation;
import dev.retort.schema.Names;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Two schemas, table beside table.
 *
 * @param now the schema to start from
 * @param goal the schema to reach
 * @param pairs the tables that stay, by their names now
 * @param gone the tables that only {@code now} has
 * @param added the tables that only {@code goal} has
 */
record Comparison(Schema now, Schema goal, Map<String, Pair> pairs, List<Table> gone, List<Table> added) {

    static Comparison of(Schema now, Schema goal, Renaming renaming) {
        Map<String, Table> shown = byName(renaming.show(now));
        Map<String, Table> back = byName(renaming.back(now));
        Map<String, Table> goals = byName(goal);
        Map<String, Pair> pairs = new LinkedHashMap<>();
        List<Table> gone = new ArrayList<>();
        Set<String> kept = new HashSet<>();
        for (Table table : now.tables()) {
            String key = Names.key(table.name());
            String shownKey = Names.key(renaming.table(table.name()));
            Table aim = goals.get(shownKey);
            if (aim == null) {
                gone.add(table);
            } else {
                pairs.put(
                        key, new Pair(table, requireNonNull(shown.get(shownKey)), requireNonNull(back.get(key)), aim));
                kept.add(shownKey);
            }
        }
        List<Table> added = goal.tables().stream()
                .filter(table -> !kept.contains(Names.key(table.name())))
                .toList();
        return new Comparison(now, goal, pairs, gone, added);
    }

    private static Map<String, Table> byName(Schema schema) {
        Map<String, Table> tables = new LinkedHashMap<>();
        schema.tables().forEach(table -> tables.put(Names.key(table.name()), table));
        return tables;
    }

    /** The operations that each table that stays needs, one table after the other. */
    List<Operation> each(Function<Pair, Stream<? extends Operation>> needed) {
        return pairs.values().stream().<Operation>flatMap(needed).toList();
    }

    /** The pair of a table that stays, by its name now. */
    Optional<Pair> pair(String table) {
        return Optional.ofNullable(pairs.get(Names.key(table)));
    }
}
