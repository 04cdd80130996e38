package dev.retort.report.diagram;

import dev.retort.schema.ForeignKey;
import dev.retort.schema.Names;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** The diagrams of a schema: of all tables, of a group of them, and around each table. */
public final class SchemaDiagrams {
    /** Up to this many tables are drawn together, with every line between them. */
    private static final int TOGETHER = 60;

    private static final int GAP = 48;
    private static final int TITLE = 26;

    private final List<Table> tables;
    private final List<DiagramLink> links = new ArrayList<>();
    private final Map<Integer, List<DiagramLink>> ofTable = new HashMap<>();

    /** The diagrams of a schema. */
    public SchemaDiagrams(Schema schema) {
        tables = schema.tables();
        Map<String, Integer> positions = new HashMap<>();
        for (int i = 0; i < tables.size(); i++) {
            positions.put(Names.key(tables.get(i).name()), i);
        }
        for (int i = 0; i < tables.size(); i++) {
            List<ForeignKey> keys = tables.get(i).foreignKeys();
            for (int k = 0; k < keys.size(); k++) {
                Integer to = positions.get(Names.key(keys.get(k).table()));
                if (to != null) {
                    add(new DiagramLink(i, to, k));
                }
            }
        }
    }

    private void add(DiagramLink link) {
        links.add(link);
        ofTable.computeIfAbsent(link.from(), key -> new ArrayList<>()).add(link);
        if (link.from() != link.to()) {
            ofTable.computeIfAbsent(link.to(), key -> new ArrayList<>()).add(link);
        }
    }

    /**
     * All tables; where they are many, those of a group in a frame.
     *
     * @param group the group of the table at a position
     */
    public GroupedDrawing all(IntFunction<String> group) {
        SortedMap<String, List<Integer>> groups = new TreeMap<>();
        IntStream.range(0, tables.size())
                .forEach(i -> groups.computeIfAbsent(group.apply(i), key -> new ArrayList<>())
                        .add(i));
        if (tables.size() <= TOGETHER || groups.size() == 1) {
            List<Integer> every = IntStream.range(0, tables.size()).boxed().toList();
            return new GroupedDrawing(of(every), List.of(), List.of());
        }
        return framed(groups);
    }

    private GroupedDrawing framed(SortedMap<String, List<Integer>> groups) {
        List<String> names = List.copyOf(groups.keySet());
        List<Drawing> drawings = new ArrayList<>();
        List<DiagramBox> boxes = new ArrayList<>();
        Map<Integer, Integer> groupOf = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            List<Integer> members = groups.getOrDefault(names.get(i), List.of());
            int position = i;
            members.forEach(each -> groupOf.put(each, position));
            Drawing drawing = drawing(members, Detail.NAME);
            drawings.add(drawing);
            boxes.add(new DiagramBox(i, Detail.NAME, drawing.width(), drawing.height() + TITLE));
        }
        Drawing outer = LayeredLayout.of(boxes, between(groupOf), 2 * GAP);
        List<GroupFrame> frames = new ArrayList<>();
        List<PlacedBox> placed = new ArrayList<>();
        List<Route> routes = new ArrayList<>();
        for (PlacedBox each : outer.boxes()) {
            int position = each.box().table();
            Drawing inner = drawings.get(position).moved(each.x(), each.y() + TITLE);
            placed.addAll(inner.boxes());
            routes.addAll(inner.routes());
            frames.add(new GroupFrame(
                    names.get(position),
                    each.x(),
                    each.y(),
                    each.box().width(),
                    each.box().height(),
                    drawings.get(position).boxes().size()));
        }
        return new GroupedDrawing(new Drawing(outer.width(), outer.height(), placed, routes), frames, outer.routes());
    }

    /** A line for all references from one group to another; its id counts them. */
    private List<DiagramLink> between(Map<Integer, Integer> groupOf) {
        SortedMap<Integer, SortedMap<Integer, Integer>> counts = new TreeMap<>();
        for (DiagramLink link : links) {
            int from = groupOf.getOrDefault(link.from(), 0);
            int to = groupOf.getOrDefault(link.to(), 0);
            if (from != to) {
                counts.computeIfAbsent(from, key -> new TreeMap<>()).merge(to, 1, Integer::sum);
            }
        }
        List<DiagramLink> between = new ArrayList<>();
        counts.forEach((from, all) -> all.forEach((to, count) -> between.add(new DiagramLink(from, to, count))));
        return between;
    }

    /** The tables that have many others beside them, as names of groups for the table at a position; empty for one without references. */
    public IntFunction<String> hubs() {
        List<Integer> hubs = HubGroups.of(tables.size(), links);
        return position -> {
            int hub = hubs.get(position);
            return hub == HubGroups.ALONE ? "" : tables.get(hub).name();
        };
    }

    /** Some tables, and the lines between them. */
    public Drawing of(List<Integer> positions) {
        return drawing(positions, Detail.of(positions.size()));
    }

    private Drawing drawing(List<Integer> positions, Detail detail) {
        SortedSet<Integer> members = new TreeSet<>(positions);
        return LayeredLayout.of(
                members.stream().map(each -> box(each, detail)).toList(),
                members.stream()
                        .flatMap(each -> ofTable.getOrDefault(each, List.of()).stream()
                                .filter(link -> link.from() == each && members.contains(link.to())))
                        .toList(),
                GAP);
    }

    /** A table, those that it refers to, and those that refer to it. */
    public Drawing around(int position) {
        List<DiagramLink> own = ofTable.getOrDefault(position, List.of());
        SortedSet<Integer> members = new TreeSet<>();
        members.add(position);
        own.forEach(link -> members.addAll(List.of(link.from(), link.to())));
        Detail neighbours = members.size() <= TOGETHER / 6 ? Detail.KEYS : Detail.NAME;
        return LayeredLayout.of(
                members.stream()
                        .map(each -> box(each, each == position ? Detail.COLUMNS : neighbours))
                        .toList(),
                own,
                GAP);
    }

    private DiagramBox box(int position, Detail detail) {
        return DiagramBox.of(position, tables.get(position), detail);
    }
}
