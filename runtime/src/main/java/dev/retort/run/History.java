package dev.retort.run;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a database says was applied to it. */
record History(List<HistoryRow> rows) {
    static final History EMPTY = new History(List.of());

    History {
        rows = List.copyOf(rows);
    }

    Optional<HistoryRow> row(String revision) {
        return rows.stream().filter(row -> row.revision().equals(revision)).findFirst();
    }

    /** The revisions that are there; one half gone is still there, one half come not yet. */
    SortedSet<String> applied() {
        return there().map(HistoryRow::revision).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The applied revisions that no other applied one follows. */
    SortedSet<String> heads() {
        Set<String> parents = there().flatMap(row -> row.parents().stream()).collect(Collectors.toSet());
        return there().map(HistoryRow::revision)
                .filter(id -> !parents.contains(id))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Stream<HistoryRow> there() {
        return rows.stream().filter(row -> !row.state().isComing());
    }

    /** The one that was interrupted, if any. */
    Optional<HistoryRow> interrupted() {
        return rows.stream().filter(row -> row.state() != RowState.APPLIED).findFirst();
    }
}
