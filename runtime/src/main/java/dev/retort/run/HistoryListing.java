package dev.retort.run;

import dev.retort.revision.RevisionGraph;
import dev.retort.revision.RevisionHeader;
import dev.retort.revision.RevisionNode;
import dev.retort.run.history.AppliedRevisions;
import dev.retort.run.history.HistoryEntry;
import dev.retort.run.history.HistoryEntry.Status;
import dev.retort.run.history.HistoryRow;
import dev.retort.run.history.RowState;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The listing of a history: the revisions of the graph with their state in the database. */
final class HistoryListing {
    private final RevisionGraph graph;
    private final AppliedRevisions history;
    private final Map<String, HistoryRow> rows;
    private final Set<String> heads;

    HistoryListing(RevisionGraph graph, AppliedRevisions history) {
        this.graph = graph;
        this.history = history;
        this.rows = history.rows().stream().collect(Collectors.toMap(HistoryRow::revision, Function.identity()));
        this.heads = history.heads();
    }

    List<HistoryEntry> of(List<RevisionNode> revisions) {
        return revisions.stream().map(this::entry).toList();
    }

    List<HistoryEntry> unknown() {
        Stream<HistoryEntry> unreadable = history.unreadable().stream()
                .filter(row -> row.revision() == null || !graph.contains(row.revision()))
                .map(row -> entry(
                        new RevisionHeader(String.valueOf(row.revision()), List.of()), row.text(), Status.UNREADABLE));
        return Stream.concat(unreadable, unknownRows()).toList();
    }

    private Stream<HistoryEntry> unknownRows() {
        Set<String> replaced = graph.replaced();
        return history.rows().stream()
                .filter(row -> !graph.contains(row.revision()) && !replaced.contains(row.revision()))
                .map(row ->
                        entry(new RevisionHeader(row.revision(), row.parents()), row, row.message(), Status.UNKNOWN));
    }

    private HistoryEntry entry(RevisionNode revision) {
        HistoryRow row = rows.get(revision.id());
        if (row != null) {
            return entry(revision.node(), row, revision.message(), status(revision, row));
        }
        return history.unreadable().stream()
                .filter(each -> revision.id().equals(each.revision()))
                .findFirst()
                .map(each -> entry(revision.node(), each.text(), Status.UNREADABLE))
                .orElseGet(() -> entry(revision.node(), revision.message(), Status.PENDING));
    }

    /** One of which the history tells nothing. */
    private HistoryEntry entry(RevisionHeader node, String message, Status status) {
        return new HistoryEntry(
                node.id(),
                node.parents(),
                node.labels(),
                isHead(node.id()),
                message,
                status,
                false,
                null,
                "",
                Duration.ZERO);
    }

    private HistoryEntry entry(RevisionHeader node, HistoryRow row, String message, Status status) {
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

    private Status status(RevisionNode revision, HistoryRow row) {
        if (row.state() != RowState.APPLIED) {
            return Status.INTERRUPTED;
        }
        return HistoryIntegrity.isChanged(revision, row) && !HistoryIntegrity.ranReplaced(revision, history)
                ? Status.CHANGED
                : Status.APPLIED;
    }
}
