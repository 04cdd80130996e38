package dev.retort.cli.report;

import dev.retort.Retort;
import dev.retort.catalog.drift.DatabaseDrift;
import dev.retort.catalog.drift.DriftItem;
import dev.retort.catalog.drift.Restoration;
import dev.retort.cli.database.FilteredObjects;
import dev.retort.cli.option.DatabaseOptions;
import dev.retort.cli.pending.PendingChange;
import dev.retort.cli.project.AppliedSchema;
import dev.retort.cli.project.ExpectedSchema;
import dev.retort.cli.project.LiveDatabase;
import dev.retort.cli.project.OpenProject;
import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import dev.retort.processor.snapshot.Snapshot;
import dev.retort.report.history.LiveDifference;
import dev.retort.report.history.LiveRevision;
import dev.retort.report.history.LiveState;
import dev.retort.run.history.HistoryEntry;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/** Reads for a report where a database stands. Only reads. */
final class LiveReport {
    /** What keeps the schema that revisions made from being known. The report then shows the revisions alone, and why. */
    private static final Set<Problem> NOT_COMPARED = EnumSet.of(
            Problem.NO_HISTORY_IN_DATABASE,
            Problem.UNREADABLE_HISTORY,
            Problem.UNKNOWN_REVISION,
            Problem.INTERRUPTED,
            Problem.NO_CATALOG_READER);

    private LiveReport() {}

    /**
     * The revisions of a database, and what differs in its schema from what they made.
     *
     * @param pending what the entities ask for, with the snapshot
     * @param extensions the loader of the project's extensions
     * @throws RetortException if the database can't be read
     */
    static LiveState of(DatabaseOptions database, OpenProject open, PendingChange pending, ClassLoader extensions) {
        String packageName = pending.packageName();
        Retort retort = database.onExisting(open).migrations(packageName);
        List<LiveRevision> revisions =
                retort.history().stream().map(LiveReport::revision).toList();
        String product = product(database.url().orElseThrow());
        List<String> notes = new ArrayList<>();
        try {
            LiveDatabase live = open.compare(
                    database.connections(open),
                    expected(AppliedSchema.of(retort), pending.written()),
                    open.ignored(retort, packageName, List.of()));
            DatabaseDrift drift = live.drift().without(FilteredObjects.of(extensions, packageName));
            drift.notCompared().forEach(each -> notes.add("Not compared: " + each));
            return new LiveState(
                    product,
                    revisions,
                    true,
                    drift.items().stream().map(each -> difference(each, live)).toList(),
                    notes);
        } catch (RetortException e) {
            if (!NOT_COMPARED.contains(e.problem())) {
                throw e;
            }
            notes.add("Its schema was not compared. " + e.getMessage());
            return new LiveState(product, revisions, false, List.of(), notes);
        }
    }

    /** The snapshot knows what values mean at its heads alone. */
    private static ExpectedSchema expected(AppliedSchema applied, Snapshot written) {
        boolean isAtHeads = Set.copyOf(written.heads()).equals(Set.copyOf(applied.current()));
        return new ExpectedSchema(applied.schema(), isAtHeads ? written.facts() : List.of());
    }

    /** Nothing else of the URL, which may contain a password: {@code postgresql}. */
    private static String product(String url) {
        String[] parts = url.split(":", 3);
        return parts.length < 3 ? "" : parts[1];
    }

    private static LiveRevision revision(HistoryEntry entry) {
        return new LiveRevision(
                entry.id(),
                entry.message(),
                entry.status().name().toLowerCase(Locale.ROOT),
                entry.current(),
                Objects.toString(entry.appliedAt(), ""),
                entry.appliedBy(),
                entry.duration().toMillis());
    }

    private static LiveDifference difference(DriftItem item, LiveDatabase live) {
        return new LiveDifference(
                item.table(), item.part(), item.toString(), Restoration.of(item, live.live(), live.dialect()));
    }
}
