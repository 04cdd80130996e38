package dev.retort.run;

import dev.retort.revision.Revision;
import dev.retort.revision.RevisionGraph;
import dev.retort.run.HistoryEntry.Status;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The history as people see it: the revisions of the graph beside what the database says of them. */
record Listing(RevisionGraph graph, History history) {

    List<HistoryEntry> of(List<Revision> revisions) {
        return revisions.stream().map(this::entry).toList();
    }

    List<HistoryEntry> unknown() {
        return history.rows().stream()
                .filter(row -> !graph.contains(row.revision()))
                .map(row -> entry(row, row.message(), Status.UNKNOWN))
                .toList();
    }

    private HistoryEntry entry(Revision revision) {
        Optional<HistoryRow> row = history.row(revision.id());
        return row.isPresent()
                ? entry(row.get(), revision.message(), status(revision, row.get()))
                : new HistoryEntry(
                        revision.id(),
                        revision.parents(),
                        revision.message(),
                        Status.PENDING,
                        false,
                        null,
                        "",
                        Duration.ZERO);
    }

    private HistoryEntry entry(HistoryRow row, String message, Status status) {
        return new HistoryEntry(
                row.revision(),
                row.parents(),
                message,
                status,
                history.heads().contains(row.revision()),
                row.appliedAt(),
                row.appliedBy(),
                row.duration());
    }

    private static Status status(Revision revision, HistoryRow row) {
        if (row.state() != RowState.APPLIED) {
            return Status.INTERRUPTED;
        }
        return Integrity.isChanged(revision, row) ? Status.CHANGED : Status.APPLIED;
    }
}
