package dev.retort.cli.adopt;

import dev.retort.cli.project.ScriptRunner;
import dev.retort.cli.project.SnapshotFile;
import dev.retort.cli.revision.RevisionIds;
import dev.retort.cli.revision.RevisionScripts;
import dev.retort.cli.revision.WrittenFiles;
import dev.retort.cli.script.Scripts;
import dev.retort.processor.draft.Draft;
import dev.retort.processor.snapshot.Snapshot;
import dev.retort.schema.Schema;
import java.io.IOException;
import java.util.List;

/**
 * A script without statements, of another runner whose scripts have made the database: from there on they follow the snapshot.
 *
 * @param scripts the scripts that are there
 * @param message the message of the revision
 */
record ScriptBaseline(Scripts scripts, String packageName, String message, SnapshotFile file) implements Baseline {
    @Override
    public void requireNoHistory(Snapshot snapshot) {
        if (!snapshot.heads().isEmpty() || !scripts.graph().revisions().isEmpty()) {
            ScriptRunner runner = scripts.runner();
            throw Baseline.hasBegun(
                    runner.recording(),
                    "the scripts of this history in %s and the snapshot, also in the build's output%s"
                            .formatted(runner.folder(), runner.forgetting()));
        }
    }

    @Override
    public Done write(Snapshot snapshot, Schema schema, CarriedObjects carried) throws IOException {
        String id = RevisionIds.computed(List.of(), message, List.of());
        Draft nothing = Draft.of(packageName, id, List.of(), message, Schema.empty(), List.of());
        WrittenFiles written = RevisionScripts.write(scripts, List.of(nothing), List.of(), snapshot, file);
        return new Done(
                written,
                id,
                "The script has no statements: those before it have made this schema, and the next run records it.");
    }
}
