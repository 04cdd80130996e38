package dev.retort.cli.revision;

import dev.retort.cli.project.AtomicFiles;
import dev.retort.cli.project.ExclusiveWrite;
import dev.retort.cli.project.SnapshotFile;
import dev.retort.cli.project.TargetTexts;
import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import dev.retort.processor.draft.Draft;
import dev.retort.processor.snapshot.Snapshot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes a snapshot with what belongs to it, unless another command has written it meanwhile. */
final class SnapshotWrite {
    private SnapshotWrite() {}

    /**
     * Writes files and, last, the snapshot.
     *
     * @param head the file of the snapshot
     * @param before the heads of the snapshot that the command read
     * @throws RetortException if it has others by now (RT316); nothing is written then
     */
    static void of(AtomicFiles files, Path head, List<String> before, Snapshot after) throws IOException {
        files.add(head, after.toString());
        ExclusiveWrite.of(head, () -> {
            requireHeads(head, before);
            files.write();
        });
    }

    /** The heads of a snapshot behind some revisions: the last of them, and those heads that they do not follow. */
    static List<String> heads(List<String> before, List<Draft> revisions) {
        List<String> heads = new ArrayList<>(before);
        heads.removeAll(revisions.get(0).parents());
        heads.add(revisions.get(revisions.size() - 1).id());
        return heads;
    }

    private static void requireHeads(Path file, List<String> expected) throws IOException {
        List<String> heads = SnapshotFile.heads(file);
        if (Files.exists(file) && !heads.equals(expected.stream().sorted().toList())) {
            throw new RetortException(
                    Problem.SNAPSHOT_CHANGED_MEANWHILE,
                    "Another command has written %s while this one was running: its heads are %s and were %s. Nothing was written. Compile, then run the command again."
                            .formatted(file, TargetTexts.list(heads), TargetTexts.list(expected)));
        }
    }
}
