package dev.retort.processor.diff;

import dev.retort.schema.Names;
import dev.retort.schema.Table;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Puts tables in order: each after those that it references, then by name. A cycle begins where the fewest references stay open. */
final class TableOrder {
    private final Map<String, Table> remaining = new LinkedHashMap<>();
    private final Map<String, Set<String>> references = new LinkedHashMap<>();

    private TableOrder(List<Table> tables) {
        tables.stream()
                .sorted(Comparator.comparing(table -> Names.key(table.name())))
                .forEach(table -> remaining.put(Names.key(table.name()), table));
        remaining.forEach((name, table) -> references.put(name, targets(name, table)));
    }

    private Set<String> targets(String name, Table table) {
        Set<String> targets = new TreeSet<>();
        table.foreignKeys().forEach(key -> targets.add(Names.key(key.table())));
        targets.retainAll(remaining.keySet());
        targets.remove(name);
        return targets;
    }

    static List<Table> referencedFirst(List<Table> tables) {
        TableOrder order = new TableOrder(tables);
        List<Table> ordered = new ArrayList<>();
        while (!order.remaining.isEmpty()) {
            String next = order.next();
            ordered.add(order.remaining.remove(next));
            order.references.remove(next);
            order.references.values().forEach(targets -> targets.remove(next));
        }
        return ordered;
    }

    private String next() {
        for (Map.Entry<String, Set<String>> each : references.entrySet()) {
            if (each.getValue().isEmpty()) {
                return each.getKey();
            }
        }
        Map<String, Set<String>> reachable = new LinkedHashMap<>();
        references.keySet().forEach(name -> reachable.put(name, reachable(name)));
        // A cycle that nothing outside of it holds up; to begin elsewhere would leave more references open than needed.
        return references.keySet().stream()
                .filter(name -> reachable.getOrDefault(name, Set.of()).stream()
                        .allMatch(
                                other -> reachable.getOrDefault(other, Set.of()).contains(name)))
                .min(Comparator.comparingInt(name -> open(name).size()))
                .orElseThrow();
    }

    private Set<String> reachable(String start) {
        Set<String> reachable = new HashSet<>();
        Deque<String> next = new ArrayDeque<>(open(start));
        while (!next.isEmpty()) {
            String name = next.pop();
            if (reachable.add(name)) {
                next.addAll(open(name));
            }
        }
        return reachable;
    }

    private Set<String> open(String name) {
        return references.getOrDefault(name, Set.of());
    }
}
