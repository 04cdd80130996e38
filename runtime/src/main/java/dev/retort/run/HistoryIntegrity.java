package dev.retort.run;

import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import dev.retort.revision.RevisionGraph;
import dev.retort.revision.RevisionNode;
import dev.retort.revision.RevisionSet;
import dev.retort.run.history.AppliedRevisions;
import dev.retort.run.history.Direction;
import dev.retort.run.history.HistoryRow;
import dev.retort.run.history.RevisionStep;
import dev.retort.run.history.RowState;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/** Whether what a database has applied is what the classes say. */
final class HistoryIntegrity {
    private final RevisionGraph graph;
    private final AppliedRevisions history;

    HistoryIntegrity(RevisionGraph graph, AppliedRevisions history) {
        this.graph = graph;
        this.history = history;
    }

    /** Refuses rows that somebody changed so that they can't be read, and names them all (RT431). */
    void requireReadable() {
        if (!history.unreadable().isEmpty()) {
            throw new RetortException(Problem.UNREADABLE_HISTORY, """
                    The history table has rows that can't be read, so nothing was run:
                        %s
                    Somebody changed them outside of Retort. Restore the values. If the database is as the classes of these revisions say, record \
                    that with "retort repair --changed"; it is safest to compare with "retort check" first. "retort repair" lists everything that is \
                    in the way.""".formatted(history.unreadable().stream()
                    .map(row -> "revision %s: %s".formatted(row.revision(), row.text()))
                    .collect(Collectors.joining("\n    "))));
        }
    }

    /**
     * Refuses rows that can't be read (RT431), and a database that has revisions which are not in the graph (RT405). Loads no class.
     *
     * @param acceptAhead whether one that newer code has upgraded is taken as up to date
     */
    void requireKnown(boolean acceptAhead) {
        requireReadable();
        if (!acceptAhead || !isAhead()) {
            requireKnown();
        }
    }

    private void requireKnown() {
        List<String> unknown = new ArrayList<>(history.rows().stream()
                .map(HistoryRow::revision)
                .filter(id -> !graph.contains(id))
                .toList());
        if (unknown.isEmpty()) {
            return; // revisions that were joined are not in the graph either: a start with nothing of them looks no
            // further
        }
        requireWholeReplacements();
        unknown.removeAll(graph.replaced());
        if (!unknown.isEmpty()) {
            throw new RetortException(Problem.UNKNOWN_REVISION, """
                    The database has revisions that are not on the class path: %s. Newer code or another branch upgraded it, so nothing was run. Run \
                    the program that has them. If their classes are gone for good, downgrade with an older build that has them, or record the actual \
                    revision with "retort stamp". After the rollback of a deployment, use --accept-ahead (in a program, acceptAhead()).""".formatted(String.join(", ", unknown)));
        }
    }

    /** Refuses a database in the middle of revisions that were joined: the classes that lead on are gone (RT440). */
    private void requireWholeReplacements() {
        for (RevisionNode revision : graph.revisions()) {
            List<String> there = revision.node().replaces().stream()
                    .filter(id -> history.row(id).isPresent())
                    .toList();
            if (!there.isEmpty() && history.row(revision.id()).isEmpty()) {
                throw new RetortException(Problem.IN_REPLACED_RANGE, """
                        The database is in the middle of revisions that were joined in %s (%s): it has %s, and the classes between are gone. Nothing was run. \
                        Upgrade it to %s with the version of the program before "retort squash", then run this one.""".formatted(
                                revision.id(), revision.origin(), String.join(", ", there), revision.id()));
            }
        }
    }

    /** Whether the database ran the revisions that were joined in this one, each by itself: there is nothing to compare them with any more. */
    static boolean ranReplaced(RevisionNode revision, AppliedRevisions history) {
        return revision.node().replaces().stream()
                .anyMatch(id -> history.row(id).isPresent());
    }

    /** Whether the database has all that is in the graph, and what is more was added by newer code. */
    boolean isAhead() {
        return history.applied()
                        .containsAll(
                                graph.revisions().stream().map(RevisionNode::id).toList())
                && history.interrupted().isEmpty();
    }

    /** Whether a target is the head, and no newer code has upgraded the database. Only there do repeatables run: newer code may have newer ones. */
    boolean isHead(RevisionSet place) {
        return place.ids().containsAll(graph.heads())
                && history.applied().stream()
                        .allMatch(id -> graph.contains(id) || graph.replaced().contains(id));
    }

    /** Refuses one transaction where there can be none (RT417). */
    void requireOneTransaction(List<RevisionStep> steps) {
        steps.stream().filter(step -> !step.apart().isEmpty()).findFirst().ifPresent(step -> {
            throw new RetortException(Problem.NO_TRANSACTION, """
                    Revision %s (%s) can't be part of one transaction: %s. Nothing was run. Omit --single-transaction (in a program, \
                    singleTransaction()): each statement is then recorded when it is done, and a run that is cut off resumes there.""".formatted(
                            step.revision().id(), step.revision().origin(), step.apart()));
        });
    }

    /** Refuses to downgrade to what is not applied (RT411). */
    void requireApplied(Set<String> place) {
        SortedSet<String> missing = new TreeSet<>(place);
        missing.removeAll(history.applied());
        if (!missing.isEmpty()) {
            throw new RetortException(Problem.NOT_APPLIED, """
                    Revision %s is not applied to this database, so a downgrade can't lead there. Nothing was run. Show the current revision with \
                    "retort current". To go up, use "retort upgrade %s".""".formatted(String.join(", ", missing), missing.first()));
        }
    }

    /**
     * Refuses applied revisions whose operations are others by now (RT401). Loads the classes whose source may not be the one that ran, and no
     * others.
     *
     * @param all whether every applied class is loaded, and the operations alone decide
     */
    void requireUnchanged(boolean all) {
        requireUnchanged((revision, row) -> (all || !isSameSource(revision, row)) && isChanged(revision, row));
    }

    private static boolean isSameSource(RevisionNode revision, HistoryRow row) {
        return !row.source().isEmpty() && row.source().equals(revision.node().source());
    }

    private void requireUnchanged(BiPredicate<RevisionNode, HistoryRow> changed) {
        for (HistoryRow row : history.rows()) {
            if (row.state() == RowState.APPLIED
                    && graph.contains(row.revision())
                    && !ranReplaced(graph.get(row.revision()), history)
                    && changed.test(graph.get(row.revision()), row)) {
                RevisionNode revision = graph.get(row.revision());
                throw new RetortException(
                        Problem.CHANGED_REVISION, """
                        Revision %s (%s) was changed after it was applied here at %s: its operations are not those that ran. The state of the database \
                        is not known, so nothing was run. Restore the class and write the change as a new revision. If the database matches the class as \
                        it is now, record that with "retort repair --changed".""".formatted(revision.id(), revision.origin(), row.appliedAt()));
            }
        }
    }

    static boolean isChanged(RevisionNode revision, HistoryRow row) {
        return !row.checksum().equals(revision.body().checksum());
    }

    /** Refuses a run that would leave an interrupted revision behind (RT410). */
    private void requireNoneLeftBehind(Direction direction, List<RevisionNode> path) {
        history.interrupted()
                .filter(row -> !isOn(path, row) || row.state().direction() != direction)
                .ifPresent(row -> {
                    String command = row.state().direction().command();
                    throw new RetortException(Problem.INTERRUPTED, """
                            The %s of revision %s was interrupted after %s of its statements, so the database is between two revisions. Nothing else was \
                            run. Finish it first: "retort %s %s".""".formatted(
                                    command, row.revision(), row.step(), command, finish(row)));
                });
    }

    /** Refuses to resume a revision, or to take it back, whose first statements are not those that ran (RT401). */
    static void requireResumable(RevisionStep step, HistoryRow row) {
        if (!row.isBeginningOf(step)) {
            throw new RetortException(Problem.CHANGED_REVISION, """
                    Revision %s (%s) was interrupted after %s statements, and its first statements have changed since. The run can't resume, so \
                    nothing was run. Restore its first operations, and change only those after them. If it ran in other contexts, name the same ones.""".formatted(
                            step.revision().id(), step.revision().origin(), row.step()));
        }
    }

    private static boolean isOn(List<RevisionNode> path, HistoryRow row) {
        return path.stream().anyMatch(each -> each.id().equals(row.revision()));
    }

    /** The target that the interrupted run can have had at least. */
    private static String finish(HistoryRow row) {
        return row.state().direction() == Direction.UPGRADE ? row.revision() : row.revision() + "-1";
    }

    /**
     * The path with the revision that was interrupted first: all that it needs is there, else it would not have begun. One that stopped in the
     * other direction is taken back.
     *
     * @throws RetortException if the run would leave it behind (RT410)
     */
    List<RevisionNode> interruptedFirst(Direction direction, RevisionSet place, List<RevisionNode> path) {
        Optional<HistoryRow> undone = history.interrupted().filter(row -> isToBeUndone(row, direction, place));
        if (undone.isPresent()) {
            List<RevisionNode> longer = new ArrayList<>(path);
            longer.add(0, graph.get(undone.get().revision()));
            return longer;
        }
        requireNoneLeftBehind(direction, path);
        Optional<String> first = history.interrupted().map(HistoryRow::revision);
        return path.stream()
                .sorted(Comparator.comparing((RevisionNode each) -> !first.equals(Optional.of(each.id()))))
                .toList();
    }

    /** One whose next statement may have run has to be looked up first. */
    private boolean isToBeUndone(HistoryRow row, Direction direction, RevisionSet place) {
        boolean turns = row.state().isUndo()
                ? row.state().direction() == direction
                : row.state().direction() != direction && !row.state().isInDoubt();
        return turns
                && graph.contains(row.revision())
                && (direction == Direction.DOWNGRADE
                        || graph.ancestors(place.ids()).contains(row.revision()));
    }
}
