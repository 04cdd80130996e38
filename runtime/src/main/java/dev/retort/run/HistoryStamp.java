package dev.retort.run;

import dev.retort.revision.RevisionGraph;
import dev.retort.revision.RevisionNode;
import dev.retort.run.history.AppliedRevisions;
import dev.retort.run.history.Database;
import dev.retort.run.history.HistoryRow;
import dev.retort.run.history.RowState;
import dev.retort.run.history.UnreadableRow;
import dev.retort.run.lock.RunLock;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes the history table as if a place had been reached. */
final class HistoryStamp {
    private final RevisionGraph graph;
    private final Database database;
    private final RunLock lock;

    HistoryStamp(RevisionGraph graph, Database database, RunLock lock) {
        this.graph = graph;
        this.database = database;
        this.lock = lock;
    }

    /** Rows that say so already stay as they are. Gives the revisions that the table has then. */
    List<RevisionNode> at(Set<String> place) throws SQLException {
        List<RevisionNode> wanted = graph.inOrder(graph.ancestors(place));
        Set<String> ids = wanted.stream().map(RevisionNode::id).collect(Collectors.toSet());
        AppliedRevisions history = database.store().read().orElse(AppliedRevisions.EMPTY);
        database.session().inTransaction(() -> {
            for (UnreadableRow unreadable : history.unreadable()) {
                row(Optional.empty()).discard(unreadable);
            }
            for (HistoryRow row : history.rows()) {
                if (!ids.contains(row.revision())) {
                    row(Optional.of(row)).delete();
                }
            }
            for (RevisionNode revision : wanted) {
                write(revision, history.row(revision.id()));
            }
        });
        new DurabilityBarrier(database).settle();
        return wanted;
    }

    private void write(RevisionNode revision, Optional<HistoryRow> row) throws SQLException {
        if (row.isEmpty() || row.get().state() != RowState.APPLIED || HistoryIntegrity.isChanged(revision, row.get())) {
            row(row).write(HistoryRow.applied(revision, 0, Duration.ZERO));
        }
    }

    private RecordedRow row(Optional<HistoryRow> seen) {
        return new RecordedRow(database.store(), lock, seen);
    }
}
