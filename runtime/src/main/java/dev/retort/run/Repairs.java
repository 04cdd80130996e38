package dev.retort.run;

import dev.retort.revision.Revision;
import dev.retort.revision.RevisionGraph;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes the history table as a person says that the database is. */
record Repairs(RevisionGraph graph, Database database) {

    /** Records it, in one transaction, and gives the revisions whose rows it changed. */
    List<String> record(Repair repair) throws SQLException {
        History history = database.store().read().orElse(History.EMPTY);
        List<String> touched = new ArrayList<>();
        database.session().inTransaction(() -> {
            for (HistoryRow row : history.rows()) {
                if (isMended(repair, row, history)) {
                    touched.add(row.revision());
                }
            }
        });
        return touched;
    }

    private boolean isMended(Repair repair, HistoryRow row, History history) throws SQLException {
        boolean known = graph.contains(row.revision());
        if (repair == Repair.UNKNOWN) {
            if (!known) {
                database.store().delete(row.revision());
            }
            return !known;
        }
        return known && (repair == Repair.CHANGED ? isAccepted(row) : isSettled(repair, row, history));
    }

    private boolean isAccepted(HistoryRow row) throws SQLException {
        Revision revision = graph.get(row.revision());
        boolean changed = row.state() == RowState.APPLIED && Integrity.isChanged(revision, row);
        if (changed) {
            database.store().update(HistoryRow.applied(revision, row.step(), row.duration()));
        }
        return changed;
    }

    private boolean isSettled(Repair repair, HistoryRow row, History history) throws SQLException {
        Optional<HistoryRow> interrupted = history.interrupted();
        if (interrupted.isEmpty() || !interrupted.get().equals(row)) {
            return false;
        }
        Direction direction = row.state().direction();
        Step step = new Planner(graph, database.dialect())
                .plan(direction, history.applied(), List.of(graph.get(row.revision())))
                .get(0);
        Integrity.requireResumable(step, row);
        int done = Math.min(
                row.step() + (repair == Repair.DONE ? 1 : 0), step.statements().size());
        database.store().update(HistoryRow.onItsWay(step, done, RowState.stopped(direction)));
        return true;
    }
}
