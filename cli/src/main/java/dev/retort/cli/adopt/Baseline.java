package dev.retort.cli.adopt;

import dev.retort.cli.revision.WrittenFiles;
import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import dev.retort.processor.snapshot.Snapshot;
import dev.retort.schema.Schema;
import java.io.IOException;

/** The first revision over a database that exists, in the form that the runner of the history takes. */
interface Baseline {
    /**
     * Refuses a history that has begun.
     *
     * @param snapshot the snapshot in the sources; empty before the first revision
     * @throws RetortException if it has (RT511)
     */
    void requireNoHistory(Snapshot snapshot) throws IOException;

    /**
     * Writes the revision and the snapshot, and records that the database is at it where that is Retort's to record.
     *
     * @param schema that of the snapshot, its columns in the order that they have in the database: what names no columns depends on it, such as
     *     {@code insert into audit select new.*} in a trigger
     * @param carried what a class carries beside the schema; scripts that were there first have it
     */
    Done write(Snapshot snapshot, Schema schema, CarriedObjects carried) throws IOException;

    /**
     * What was written.
     *
     * @param id the id of the revision
     * @param recorded where the database is now, in words
     */
    record Done(WrittenFiles files, String id, String recorded) {}

    /**
     * That a history has revisions, which an adoption would be one more beginning of.
     *
     * @param recording the command that records on a database where it is
     * @param again what to delete to begin once more
     */
    static RetortException hasBegun(String recording, String again) {
        return new RetortException(
                Problem.HISTORY_EXISTS,
                "This history has revisions already, and an adoption begins one. Nothing was written. To bring another database to it, make its schema the same and record that:  retort drift --entities , then  %s   To begin once more, delete %s."
                        .formatted(recording, again));
    }
}
