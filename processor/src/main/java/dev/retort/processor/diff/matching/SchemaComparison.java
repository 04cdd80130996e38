package dev.retort.processor.diff.matching;

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
 * @param renames the renames that hold between the two
 * @param pairs the tables that stay, by their names now
 * @param gone the tables that only {@code now} has
 * @param added the tables that only {@code goal} has
 */
public record SchemaComparison(
        Schema now,
        Schema goal,
        RenamePlan renames,
        Map<String, TablePair> pairs,
        List<Table> gone,
        List<Table> added) {

    /**
     * Compares two schemas.
     *
     * @param renames the renames that a developer declared; the plan leaves out those that do not fit the two schemas
     */
    public static SchemaComparison between(Schema from, Schema to, List<DeclaredRename> renames) {
        Schema now = from.canonical();
        return of(now, to, RenamePlan.of(now, to, renames));
    }

    /** Compares two schemas whose renames are planned. */
    public static SchemaComparison of(Schema now, Schema goal, RenamePlan renaming) {
        Map<String, Table> shown = byName(renaming.applyTo(now));
        Map<String, Table> back = byName(renaming.applyAndRevert(now));
        Map<String, Table> goals = byName(goal);
        Map<String, TablePair> pairs = new LinkedHashMap<>();
        List<Table> gone = new ArrayList<>();
        Set<String> kept = new HashSet<>();
        for (Table table : now.tables()) {
            String key = Names.key(table.name());
            String shownKey = Names.key(renaming.renamedTable(table.name()));
            Table aim = goals.get(shownKey);
            if (aim == null) {
                gone.add(table);
            } else {
                pairs.put(
                        key,
                        new TablePair(table, requireNonNull(shown.get(shownKey)), requireNonNull(back.get(key)), aim));
                kept.add(shownKey);
            }
        }
        List<Table> added = goal.tables().stream()
                .filter(table -> !kept.contains(Names.key(table.name())))
                .toList();
        return new SchemaComparison(now, goal, renaming, pairs, gone, added);
    }

    private static Map<String, Table> byName(Schema schema) {
        Map<String, Table> tables = new LinkedHashMap<>();
        schema.tables().forEach(table -> tables.put(Names.key(table.name()), table));
        return tables;
    }

    /** The operations that each table that stays needs, one table after the other. */
    public List<PlannedOperation> each(Function<TablePair, Stream<PlannedOperation>> needed) {
        return pairs.values().stream().flatMap(needed).toList();
    }

    /** An operation on a part of a table that stays or goes. */
    public PlannedOperation plan(Operation operation, Table table, List<String> columns) {
        return pair(table.name())
                .map(pair -> pair.plan(operation, columns))
                .orElseGet(() -> new PlannedOperation(operation, table.name(), columns.get(0)));
    }

    /** The pair of a table that stays, by its name now. */
    public Optional<TablePair> pair(String table) {
        return Optional.ofNullable(pairs.get(Names.key(table)));
    }
}
