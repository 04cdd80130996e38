package dev.retort.report.diagram;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Groups of tables that nothing else groups: each table that many others are beside, with these. A group is known by the position of that table.
 */
final class HubGroups {
    /** Of tables without any reference. */
    static final int ALONE = -1;

    /** The fewest neighbours that make a group; a table with fewer goes to one of them. */
    private static final int FEW = 3;

    private final SortedMap<Integer, SortedSet<Integer>> neighbours = new TreeMap<>();
    private final Map<Integer, Integer> groups = new HashMap<>();

    private HubGroups() {}

    /**
     * The group of each table, by its position.
     *
     * @param tables how many tables there are
     * @param links the references between them
     */
    static List<Integer> of(int tables, List<DiagramLink> links) {
        HubGroups hubs = new HubGroups();
        links.stream().filter(each -> each.from() != each.to()).forEach(hubs::add);
        hubs.gather();
        return IntStream.range(0, tables)
                .mapToObj(each -> hubs.groups.getOrDefault(each, ALONE))
                .toList();
    }

    private void add(DiagramLink link) {
        neighbours.computeIfAbsent(link.from(), key -> new TreeSet<>()).add(link.to());
        neighbours.computeIfAbsent(link.to(), key -> new TreeSet<>()).add(link.from());
    }

    private void gather() {
        List<Integer> left = new ArrayList<>(neighbours.keySet());
        while (!left.isEmpty()) {
            int hub = left.stream()
                    .max(Comparator.comparing((Integer each) -> free(each).size())
                            .thenComparing(Comparator.reverseOrder()))
                    .orElseThrow();
            List<Integer> free = free(hub);
            int group = free.size() >= FEW ? hub : groupBeside(hub);
            groups.put(hub, group);
            free.forEach(each -> groups.put(each, group));
            left.removeIf(groups::containsKey);
        }
    }

    private List<Integer> free(int table) {
        return neighbours.getOrDefault(table, new TreeSet<>()).stream()
                .filter(each -> !groups.containsKey(each))
                .toList();
    }

    /** The group of a neighbour that has one; else its own. */
    private int groupBeside(int table) {
        return neighbours.getOrDefault(table, new TreeSet<>()).stream()
                .filter(groups::containsKey)
                .findFirst()
                .map(each -> groups.getOrDefault(each, table))
                .orElse(table);
    }
}
