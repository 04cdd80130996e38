package dev.retort.run;

import dev.retort.revision.RevisionGraph;
import dev.retort.revision.RevisionNode;
import dev.retort.run.history.AppliedRevisions;
import dev.retort.run.history.Database;
import dev.retort.run.history.Direction;
import dev.retort.run.history.HistoryRow;
import dev.retort.run.history.Repair;
import dev.retort.run.history.RevisionStep;
import dev.retort.run.history.RowState;
import dev.retort.run.history.UnreadableRow;
import dev.retort.run.lock.RunLock;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Corrects the history table by a decision of the user. */
final class HistoryRepair {
    private final RevisionGraph graph;
    private final Database database;
    private final RunLock lock;
    private final Set<String> contexts;

    HistoryRepair(RevisionGraph graph, Database database, RunLock lock, Set<String> contexts) {
        this.graph = graph;
        this.database = database;
        this.lock = lock;
        this.contexts = contexts;
    }

    /** Records it, in one transaction, and gives the revisions whose rows it changed. */
    List<String> record(Repair repair) throws SQLException {
        AppliedRevisions history = database.store().read().orElse(AppliedRevisions.EMPTY);
        List<String> touched = new ArrayList<>();
        database.session().inTransaction(() -> {
            for (UnreadableRow row : history.unreadable()) {
                if (isReplaced(repair, row)) {
                    touched.add(String.valueOf(row.revision()));
                }
            }
            for (HistoryRow row : history.rows()) {
                if (isRepaired(repair, row, history)) {
                    touched.add(row.revision());
                }
            }
        });
        new DurabilityBarrier(database).settle();
        return touched;
    }

    /** Of a revision that is known, the class says what the row has to contain. A row of no revision can only be forgotten. */
    private boolean isReplaced(Repair repair, UnreadableRow unreadable) throws SQLException {
        String revision = unreadable.revision();
        boolean known = revision != null && graph.contains(revision);
        if (repair != (known ? Repair.CHANGED : Repair.UNKNOWN)) {
            return false;
        }
        RecordedRow row = new RecordedRow(database.store(), lock, Optional.empty());
        row.discard(unreadable);
        if (revision != null && known) {
            row.write(HistoryRow.applied(graph.get(revision), 0, Duration.ZERO));
        }
        return true;
    }

    private boolean isRepaired(Repair repair, HistoryRow row, AppliedRevisions history) throws SQLException {
        boolean known = graph.contains(row.revision());
        if (repair == Repair.UNKNOWN) {
            if (!known) {
                row(row).delete();
            }
            return !known;
        }
        return known && (repair == Repair.CHANGED ? isAccepted(row) : isDecided(repair, row, history));
    }

    private boolean isAccepted(HistoryRow row) throws SQLException {
        RevisionNode revision = graph.get(row.revision());
        boolean changed = row.state() == RowState.APPLIED && HistoryIntegrity.isChanged(revision, row);
        if (changed) {
            row(row).write(HistoryRow.applied(revision, row.step(), row.duration()));
        }
        return changed;
    }

    private boolean isDecided(Repair repair, HistoryRow row, AppliedRevisions history) throws SQLException {
        Optional<HistoryRow> interrupted = history.interrupted();
        if (interrupted.isEmpty() || !interrupted.get().equals(row)) {
            return false;
        }
        Direction direction = row.state().direction();
        RevisionStep step = new RunPlan(graph, database.dialect(), history, contexts)
                .steps(direction, List.of(graph.get(row.revision())))
                .get(0);
        int done = Math.min(
                row.step() + (repair == Repair.DONE ? 1 : 0), step.statements().size());
        row(row).write(HistoryRow.onItsWay(step, done, step.stopped()));
        return true;
    }

    private RecordedRow row(HistoryRow seen) {
        return new RecordedRow(database.store(), lock, Optional.of(seen));
    }
}
