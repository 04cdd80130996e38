package dev.retort.cli.revision;

import dev.retort.cli.output.ExitCodes;
import dev.retort.cli.project.AtomicFiles;
import dev.retort.cli.project.SnapshotFile;
import dev.retort.cli.script.ScriptFiles;
import dev.retort.cli.script.Scripts;
import dev.retort.processor.draft.Draft;
import dev.retort.processor.hazard.rule.HazardFinding;
import dev.retort.processor.snapshot.Snapshot;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes revisions as scripts of another runner, with the snapshot. */
public final class RevisionScripts {
    private RevisionScripts() {}

    /**
     * Writes revisions, each behind the one before it, and a snapshot whose heads are the last of them and those heads that they do not follow.
     *
     * @param before the heads of the snapshot that the revisions were made from
     * @param reached the snapshot to write, but for its heads
     * @throws dev.retort.problem.RetortException if another command has written the snapshot meanwhile (RT316), or a file is there already (RT323);
     *     nothing is written then
     */
    public static WrittenFiles write(
            Scripts scripts, List<Draft> revisions, List<String> before, Snapshot reached, SnapshotFile snapshot)
            throws IOException {
        ScriptFiles files = scripts.of(revisions, Instant.now());
        files.requireNew();
        AtomicFiles all = new AtomicFiles();
        files.addTo(all);
        Draft last = revisions.get(revisions.size() - 1);
        Path head = snapshot.path(last.packageName());
        SnapshotWrite.of(all, head, before, reached.at(SnapshotWrite.heads(before, revisions)));
        List<String> written = new ArrayList<>();
        Stream.of(files.added().keySet(), files.replaced().keySet(), List.of(head))
                .forEach(paths -> paths.forEach(path -> written.add(path.toString())));
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("revision", last.id());
        json.put("revisions", revisions.stream().map(Draft::id).toList());
        json.put("parents", revisions.get(0).parents());
        json.put("message", last.message());
        json.put("files", written);
        return new WrittenFiles(text(written, revisions), json, ExitCodes.DONE);
    }

    private static String text(List<String> written, List<Draft> revisions) {
        String files = written.stream().collect(Collectors.joining(System.lineSeparator() + "Wrote ", "Wrote ", ""));
        return Stream.concat(Stream.of(files), revisions.stream().flatMap(RevisionScripts::warnings))
                .distinct()
                .collect(Collectors.joining(System.lineSeparator()));
    }

    private static Stream<String> warnings(Draft revision) {
        return Stream.concat(
                revision.meanings().stream().map(meaning -> meaning.problem().message(meaning.text())),
                revision.openHazards().stream().map(HazardFinding::message));
    }
}
