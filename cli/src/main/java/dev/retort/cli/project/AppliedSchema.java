package dev.retort.cli.project;

import dev.retort.Retort;
import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import dev.retort.revision.Repeatable;
import dev.retort.revision.Replay;
import dev.retort.run.history.HistoryEntry;
import dev.retort.run.history.HistoryEntry.Status;
import dev.retort.run.history.RepeatableEntry;
import dev.retort.schema.Schema;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The schema that the revisions applied to a database make.
 *
 * @param current the revisions that the database is at
 * @param schema the schema there
 */
public record AppliedSchema(List<String> current, Schema schema) {
    private static final Set<Status> APPLIED = EnumSet.of(Status.APPLIED, Status.CHANGED);

    /** Copies the list. */
    public AppliedSchema {
        current = List.copyOf(current);
    }

    /**
     * The schema of a database, by its history.
     *
     * @throws RetortException if the database has no history (RT503) or one that is not known here (RT405), or a run is unfinished (RT410)
     */
    public static AppliedSchema of(Retort retort) {
        List<HistoryEntry> history = retort.history();
        requireKnown(history);
        Set<String> applied = history.stream()
                .filter(each -> APPLIED.contains(each.status()))
                .map(HistoryEntry::id)
                .collect(Collectors.toSet());
        if (applied.isEmpty()) {
            throw new RetortException(Problem.NO_HISTORY_IN_DATABASE, """
                    No revision of this history is applied to the database, so there is nothing to compare it with. If its schema is that of a \
                    revision, record that:  retort stamp head   To compare it with the entities instead:  retort drift --entities""");
        }
        return new AppliedSchema(
                history.stream()
                        .filter(HistoryEntry::current)
                        .map(HistoryEntry::id)
                        .toList(),
                withRepeatables(
                        retort,
                        Replay.upgrade(
                                Schema.empty(),
                                retort.graph().revisions().stream()
                                        .filter(each -> applied.contains(each.id()))
                                        .toList())));
    }

    /** With the views of those that have run. */
    private static Schema withRepeatables(Retort retort, Schema schema) {
        List<Repeatable> repeatables = retort.repeatables();
        if (repeatables.isEmpty()) {
            return schema;
        }
        Set<String> run = retort.repeatableStates().stream()
                .filter(each -> each.state() != RepeatableEntry.State.PENDING)
                .map(RepeatableEntry::name)
                .collect(Collectors.toSet());
        Schema with = schema;
        for (Repeatable each : repeatables) {
            with = run.contains(each.name()) ? each.applyTo(with) : with;
        }
        return with;
    }

    private static void requireKnown(List<HistoryEntry> history) {
        require(history, Status.UNREADABLE, Problem.UNREADABLE_HISTORY, """
                The history table of the database has rows that can't be read: %s. The schema that they stand for is not known. Look at them with \
                 retort history  and correct them with  retort repair""");
        require(history, Status.UNKNOWN, Problem.UNKNOWN_REVISION, """
                The database has revisions that are not on the class path: %s. The schema that they made is not known here. Run this command with \
                the code that has them, or compare the database with the entities:  retort drift --entities""");
        require(history, Status.INTERRUPTED, Problem.INTERRUPTED, """
                The run of revision %s is unfinished, so the database is between two revisions. Finish it with  retort upgrade , or take it back \
                with  retort downgrade , then compare.""");
    }

    private static void require(List<HistoryEntry> history, Status without, Problem problem, String message) {
        String found = history.stream()
                .filter(each -> each.status() == without)
                .map(HistoryEntry::id)
                .collect(Collectors.joining(", "));
        if (!found.isEmpty()) {
            throw new RetortException(problem, message.formatted(found));
        }
    }
}
