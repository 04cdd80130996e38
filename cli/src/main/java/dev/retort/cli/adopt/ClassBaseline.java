package dev.retort.cli.adopt;

import dev.retort.Retort;
import dev.retort.cli.revision.RevisionFiles;
import dev.retort.cli.revision.WrittenFiles;
import dev.retort.operation.Operation;
import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import dev.retort.processor.diff.Diff;
import dev.retort.processor.draft.Draft;
import dev.retort.processor.snapshot.Snapshot;
import dev.retort.revision.RevisionBody;
import dev.retort.revision.RevisionNode;
import dev.retort.run.history.HistoryEntry;
import dev.retort.schema.Schema;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/**
 * A class that creates the schema as it is, recorded as applied.
 *
 * @param retort the history on the database
 * @param message the message of the revision
 */
record ClassBaseline(Retort retort, String packageName, String message, RevisionFiles files) implements Baseline {
    @Override
    public void requireNoHistory(Snapshot snapshot) {
        if (!retort.graph().revisions().isEmpty() || !snapshot.heads().isEmpty()) {
            throw Baseline.hasBegun(
                    "retort stamp head",
                    "the revision and the snapshot, also in the build's output, and drop the history table if nothing but the adoption wrote it");
        }
        List<String> rows = retort.history().stream().map(HistoryEntry::id).toList();
        if (!rows.isEmpty()) {
            throw new RetortException(
                    Problem.HISTORY_EXISTS, """
                    The database has a history already, in %s: %s. Nothing was written. Run the command with the code that has these revisions, or name \
                    another table: @Migrations(historyTable = …). If nothing but an earlier adoption wrote it, drop that table.""".formatted(retort.historyTable(), String.join(", ", rows)));
        }
    }

    /** Records first: where the database refuses that, there are no files. */
    @Override
    public Done write(Snapshot snapshot, Schema schema, CarriedObjects carried) throws IOException {
        List<Operation> operations = carried.among(Diff.between(Schema.empty(), schema, List.of()));
        Draft baseline = Draft.of(packageName, List.of(), message, Schema.empty(), operations)
                .takingBack(carried.reversals());
        Retort withBaseline = with(baseline);
        withBaseline.stamp(baseline.id());
        try {
            WrittenFiles written = files.write(List.of(baseline), List.of(), snapshot);
            return new Done(
                    written, baseline.id(), "Recorded: the database is at revision %s.".formatted(baseline.id()));
        } catch (IOException | RuntimeException e) {
            forget(withBaseline, e);
            throw e;
        }
    }

    /** The class is not compiled yet; the same revision in memory has its id and checksum. */
    private Retort with(Draft baseline) {
        RevisionBody body = new RevisionBody(baseline.message(), baseline.upgrade(), baseline.downgrade(), Set.of());
        return retort.drafts(List.of(new RevisionNode(baseline.id(), baseline.parents(), body)));
    }

    private static void forget(Retort withBaseline, Exception cause) {
        try {
            withBaseline.stamp("base");
        } catch (RetortException e) {
            cause.addSuppressed(e);
        }
    }
}
