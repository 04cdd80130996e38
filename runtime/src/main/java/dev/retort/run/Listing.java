package dev.retort.run;

import dev.retort.revision.Node;
import dev.retort.revision.Revision;
import dev.retort.revision.RevisionGraph;
import dev.retort.run.HistoryEntry.Status;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The history as people see it: the revisions of the graph beside what the database says of them. */
final class Listing {
    private final RevisionGraph graph;
    private final History history;
    private final Map<String, HistoryRow> rows;
    private final Set<String> heads;

    Listing(RevisionGraph graph, History history) {
        this.graph = graph;
        this.history = history;
        this.rows = history.rows().stream().collect(Collectors.toMap(HistoryRow::revision, Function.identity()));
        this.heads = history.heads();
    }

    List<HistoryEntry> of(List<Revision> revisions) {
        return revisions.stream().map(this::entry).toList();
    }

    List<HistoryEntry> unknown() {
        return history.rows().stream()
                .filter(row -> !graph.contains(row.revision()))
                .map(row -> entry(new Node(row.revision(), row.parents()), row, row.message(), Status.UNKNOWN))
                .toList();
    }

    private HistoryEntry entry(Revision revision) {
        HistoryRow row = rows.get(revision.id());
        return row != null
                ? entry(revision.node(), row, revision.message(), status(revision, row))
                : new HistoryEntry(
                        revision.id(),
                        revision.parents(),
                        revision.node().labels(),
                        isHead(revision.id()),
                        revision.message(),
                        Status.PENDING,
                        false,
                        null,
                        "",
                        Duration.ZERO);
    }

    private HistoryEntry entry(Node node, HistoryRow row, String message, Status status) {
        return new HistoryEntry(
                row.revision(),
                row.parents(),
                node.labels(),
                isHead(row.revision()),
                message,
                status,
                heads.contains(row.revision()),
                row.appliedAt(),
                row.appliedBy(),
                row.duration());
    }

    private boolean isHead(String id) {
        return graph.contains(id) && graph.childrenOf(List.of(id)).isEmpty();
    }

    private static Status status(Revision revision, HistoryRow row) {
        if (row.state() != RowState.APPLIED) {
            return Status.INTERRUPTED;
        }
        return Integrity.isChanged(revision, row) ? Status.CHANGED : Status.APPLIED;
    }
}
