package dev.retort.run.history;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The revisions that a database records as applied.
 *
 * @param rows those that tell how their revision stands
 * @param unreadable the others, which somebody changed
 */
public record AppliedRevisions(List<HistoryRow> rows, List<UnreadableRow> unreadable) {
    public static final AppliedRevisions EMPTY = new AppliedRevisions(List.of(), List.of());

    public AppliedRevisions {
        rows = List.copyOf(rows);
        unreadable = List.copyOf(unreadable);
    }

    /** Reads the values of all rows. A revision has one row; of one that has several, none counts. */
    static AppliedRevisions read(List<List<@Nullable String>> values) {
        Map<Optional<String>, List<RowReader>> revisions = new LinkedHashMap<>();
        values.stream()
                .map(RowReader::new)
                .forEach(reader -> revisions
                        .computeIfAbsent(Optional.ofNullable(reader.revision()), each -> new ArrayList<>())
                        .add(reader));
        List<HistoryRow> rows = new ArrayList<>();
        List<UnreadableRow> unreadable = new ArrayList<>();
        revisions.forEach((revision, readers) -> {
            Optional<HistoryRow> row = readers.get(0).row();
            if (readers.size() == 1 && row.isPresent()) {
                rows.add(row.get());
            } else {
                List<String> findings = readers.size() == 1
                        ? readers.get(0).findings()
                        : List.of("the table has " + readers.size() + " rows of it");
                unreadable.add(new UnreadableRow(revision.orElse(null), findings));
            }
        });
        return new AppliedRevisions(rows, unreadable);
    }

    public Optional<HistoryRow> row(String revision) {
        return rows.stream().filter(row -> row.revision().equals(revision)).findFirst();
    }

    /** The revisions that are there; one half gone is still there, one half come not yet. */
    public SortedSet<String> applied() {
        return there().map(HistoryRow::revision).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The applied revisions that no other applied one follows. */
    public SortedSet<String> heads() {
        Set<String> parents = there().flatMap(row -> row.parents().stream()).collect(Collectors.toSet());
        return there().map(HistoryRow::revision)
                .filter(id -> !parents.contains(id))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Stream<HistoryRow> there() {
        return rows.stream().filter(row -> !row.state().isComing());
    }

    /** The one that was interrupted, if any. */
    public Optional<HistoryRow> interrupted() {
        return rows.stream().filter(row -> row.state() != RowState.APPLIED).findFirst();
    }
}
