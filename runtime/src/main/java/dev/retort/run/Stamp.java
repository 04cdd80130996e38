package dev.retort.run;

import dev.retort.revision.Revision;
import dev.retort.revision.RevisionGraph;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes the history table as if a place had been reached. */
record Stamp(RevisionGraph graph, Database database) {

    /** Rows that say so already stay as they are. Gives the revisions that the table has then. */
    List<Revision> at(Set<String> place) throws SQLException {
        List<Revision> wanted = graph.inOrder(graph.ancestors(place));
        Set<String> ids = wanted.stream().map(Revision::id).collect(Collectors.toSet());
        History history = database.store().read().orElse(History.EMPTY);
        database.session().inTransaction(() -> {
            for (HistoryRow row : history.rows()) {
                if (!ids.contains(row.revision())) {
                    database.store().delete(row.revision());
                }
            }
            for (Revision revision : wanted) {
                write(revision, history.row(revision.id()));
            }
        });
        return wanted;
    }

    private void write(Revision revision, Optional<HistoryRow> row) throws SQLException {
        HistoryRow stamped = HistoryRow.applied(revision, 0, Duration.ZERO);
        if (row.isEmpty()) {
            database.store().insert(stamped);
        } else if (row.get().state() != RowState.APPLIED || Integrity.isChanged(revision, row.get())) {
            database.store().update(stamped);
        }
    }
}
