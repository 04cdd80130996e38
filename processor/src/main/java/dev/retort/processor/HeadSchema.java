package dev.retort.processor;

import dev.retort.processor.snapshot.CompiledSchemaWriter;
import dev.retort.processor.snapshot.Snapshot;
import dev.retort.schema.CompiledSchema;
import java.util.Optional;
import javax.tools.StandardLocation;

/** The schema at the heads of a history, left beside the index of its revisions: an upgrade starts from it and loads what is pending alone. */
final class HeadSchema {
    private HeadSchema() {}

    /** Writes the file where this class output has revisions of the history and a snapshot is known; else takes it away. */
    static void writeOrDelete(CompilerFiles files, String packageName, ServicesIndex index, SnapshotSource snapshots) {
        String path = CompiledSchema.path(packageName);
        Optional<Snapshot> snapshot = index.of(packageName).isEmpty() ? Optional.empty() : snapshots.read(packageName);
        if (snapshot.isPresent()) {
            CompiledSchema compiled =
                    new CompiledSchema(snapshot.get().heads(), snapshot.get().schema());
            files.writeOutput(path, CompiledSchemaWriter.write(compiled));
        } else {
            files.delete(StandardLocation.CLASS_OUTPUT, "", path);
        }
    }
}
