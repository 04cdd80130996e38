package dev.retort.report.history;

import dev.retort.report.change.Mark;
import dev.retort.report.change.TouchedColumn;
import dev.retort.report.change.TouchedTable;
import dev.retort.schema.Column;
import dev.retort.schema.Names;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What revisions did to one table and its columns, under whatever names. */
public final class TableHistory {
    /** Of a table that no revision made. */
    public static final TableHistory NONE = new TableHistory();

    private final SortedMap<Integer, List<Integer>> operations = new TreeMap<>();
    private Map<String, List<ColumnEvent>> columns = new HashMap<>();

    TableHistory() {}

    void add(int revision, int operation) {
        operations.computeIfAbsent(revision, key -> new ArrayList<>()).add(operation);
    }

    void add(int revision, TouchedTable table) {
        Map<String, List<ColumnEvent>> after = new HashMap<>();
        for (TouchedColumn column : table.columns()) {
            if (column.mark() == Mark.DROPPED) {
                continue;
            }
            List<ColumnEvent> events = new ArrayList<>();
            if (column.mark() != Mark.ADDED) {
                events.addAll(columns.getOrDefault(Names.key(column.formerName()), List.of()));
            }
            if (column.mark() != Mark.UNCHANGED) {
                events.add(new ColumnEvent(revision, column.mark(), column.former()));
            }
            after.put(Names.key(column.column().name()), events);
        }
        columns = after;
    }

    /** What happened to the table, the first revision first. */
    public List<TableEvent> events() {
        return operations.entrySet().stream()
                .map(each -> new TableEvent(each.getKey(), each.getValue()))
                .toList();
    }

    /** What happened to a column, the first revision first. */
    public List<ColumnEvent> events(Column column) {
        return List.copyOf(columns.getOrDefault(Names.key(column.name()), List.of()));
    }
}
