package dev.retort.run;

import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import dev.retort.revision.Revision;
import dev.retort.revision.RevisionGraph;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Whether what a database has applied is what the classes say. */
record Integrity(RevisionGraph graph, History history) {

    /** Refuses a database that has revisions which are not in the graph (RT405). Loads no class. */
    void requireKnown() {
        List<String> unknown = history.rows().stream()
                .map(HistoryRow::revision)
                .filter(id -> !graph.contains(id))
                .toList();
        if (!unknown.isEmpty()) {
            throw new RetortException(Problem.UNKNOWN_REVISION, """
                    The database has revisions that are not on the class path: %s. It is ahead of this program, or of another branch, \
                    so nothing was run. Run the program that has them; or, if their classes are gone for good, downgrade with an older \
                    build that still has them, or record where the database really is with "retort stamp". A deployment that was rolled back says --accept-ahead, in a program acceptAhead().""".formatted(String.join(", ", unknown)));
        }
    }

    /** Whether the database has all that is in the graph, and what is more was added by newer code. */
    boolean isAhead() {
        return history.applied()
                        .containsAll(
                                graph.revisions().stream().map(Revision::id).toList())
                && history.interrupted().isEmpty();
    }

    /** Refuses one transaction where there can be none (RT417). */
    void requireOneTransaction(List<Step> steps) {
        steps.stream().filter(step -> !step.canBeOneTransaction()).findFirst().ifPresent(step -> {
            throw new RetortException(Problem.NO_TRANSACTION, """
                    Revision %s (%s) can't be part of one transaction: %s. Nothing was run. Leave --single-transaction (in a program, \
                    singleTransaction()) away: each statement is then counted when it is done, and a run that is cut off goes on there.""".formatted(
                            step.revision().id(),
                            step.revision().origin(),
                            step.revision().body().transactional()
                                    ? "this database commits DDL by itself"
                                    : "it says transactional = false"));
        });
    }

    /** Refuses to downgrade to what is not applied (RT411). */
    void requireApplied(Set<String> place) {
        SortedSet<String> missing = new TreeSet<>(place);
        missing.removeAll(history.applied());
        if (!missing.isEmpty()) {
            throw new RetortException(Problem.NOT_APPLIED, """
                    Revision %s is not applied to this database, so a downgrade can't lead there. Nothing was run. See where the database \
                    is with "retort current"; to go up, say "retort upgrade %s".""".formatted(String.join(", ", missing), missing.first()));
        }
    }

    /** Refuses applied revisions whose operations are others by now (RT401). */
    void requireUnchanged() {
        for (HistoryRow row : history.rows()) {
            if (row.state() == RowState.APPLIED
                    && graph.contains(row.revision())
                    && isChanged(graph.get(row.revision()), row)) {
                Revision revision = graph.get(row.revision());
                throw new RetortException(
                        Problem.CHANGED_REVISION, """
                        Revision %s (%s) was changed after it was applied here at %s: its operations are not those that ran. What the database \
                        looks like is not known any more, so nothing was run. Put the class back as it was and write the change as a \
                        revision of its own; or, if the database is as the class says now, record that with "retort repair --changed".""".formatted(revision.id(), revision.origin(), row.appliedAt()));
            }
        }
    }

    static boolean isChanged(Revision revision, HistoryRow row) {
        return !row.checksum().equals(revision.body().checksum());
    }

    /** Refuses a run that would leave an interrupted revision behind (RT410). */
    void requireNoneLeftBehind(Direction direction, List<Revision> path) {
        history.interrupted()
                .filter(row -> !isOn(path, row) || row.state().direction() != direction)
                .ifPresent(row -> {
                    String command = row.state().direction().command();
                    throw new RetortException(Problem.INTERRUPTED, """
                            The %s of revision %s was interrupted after %d of its statements, so the database is between two revisions. \
                            Nothing else was run. Finish it first: "retort %s %s".""".formatted(
                                    command, row.revision(), row.step(), command, finish(row)));
                });
    }

    /** Refuses to resume a revision whose first statements are not those that ran (RT401). */
    static void requireResumable(Step step, HistoryRow row) {
        if (!row.isBeginningOf(step)) {
            throw new RetortException(Problem.CHANGED_REVISION, """
                    Revision %s (%s) was interrupted after %d statements, and these are not the ones that it begins with now. It can't \
                    go on where it stopped, so nothing was run. Put its first operations back as they were, and mend only what follows \
                    them.""".formatted(
                            step.revision().id(), step.revision().origin(), row.step()));
        }
    }

    private static boolean isOn(List<Revision> path, HistoryRow row) {
        return path.stream().anyMatch(each -> each.id().equals(row.revision()));
    }

    /** The target that the interrupted run can have had at least. */
    private static String finish(HistoryRow row) {
        return row.state().isComing() ? row.revision() : row.revision() + "-1";
    }

    /** The revision that was interrupted goes first: all that it needs is there, else it would not have begun. */
    List<Revision> interruptedFirst(List<Revision> path) {
        Optional<String> first = history.interrupted().map(HistoryRow::revision);
        return path.stream()
                .sorted(Comparator.comparing((Revision each) -> !first.equals(Optional.of(each.id()))))
                .toList();
    }
}
